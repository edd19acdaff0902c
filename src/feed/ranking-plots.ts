import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { engagement, freshness, quality, type RankingSettings, relationship, scoreOf } from './signals.ts'

type Plot = { title: string; x: string; upTo: number; curves: Curve[] }
type Curve = { name: string; at(x: number): number }

const squarePixels = (side: number): number => side * side
const hours = 48

/** Returns plots of the signals and of the score; the ranking functions compute each curve. */
export function rankingPlots(settings: RankingSettings): Plot[] {
  const { weights, halfLifeHours, engagementHalf } = settings
  const item = (likes: number, isFollowed: boolean, personalization: number) => (ageHours: number) =>
    scoreOf(
      {
        freshness: freshness(ageHours, halfLifeHours),
        relationship: relationship(isFollowed),
        engagement: engagement({ likes, comments: 0, ageHours }, engagementHalf),
        quality: quality({ pixels: squarePixels(1080), lines: 0 }),
        personalization,
      },
      weights,
    )
  return [
    {
      title: 'Score of a full-resolution picture by age',
      x: 'hours since publication',
      upTo: hours,
      curves: [
        { name: 'followed, 200 likes, matches interests', at: item(200, true, 0.8) },
        { name: 'followed, 200 likes', at: item(200, true, 0) },
        { name: 'followed, no likes', at: item(0, true, 0) },
        { name: 'stranger, 200 likes, matches interests', at: item(200, false, 0.8) },
        { name: 'stranger, no likes', at: item(0, false, 0) },
      ],
    },
    {
      title: 'Freshness',
      x: 'hours since publication',
      upTo: hours,
      curves: [{ name: `half after ${halfLifeHours} h`, at: (age) => freshness(age, halfLifeHours) }],
    },
    {
      title: 'Engagement by likes',
      x: 'likes (a comment counts as two)',
      upTo: 100,
      curves: [0, 6, 24].map((ageHours) => ({
        name: `${ageHours} h old`,
        at: (likes) => engagement({ likes, comments: 0, ageHours }, engagementHalf),
      })),
    },
    {
      title: 'Engagement by age',
      x: 'hours since publication',
      upTo: hours,
      curves: [10, 100, 1_000].map((likes) => ({
        name: `${likes} likes`,
        at: (ageHours) => engagement({ likes, comments: 0, ageHours }, engagementHalf),
      })),
    },
    {
      title: 'Quality',
      x: 'side of a square picture or video, pixels',
      upTo: 1_440,
      curves: [
        { name: 'video', at: (side) => quality({ pixels: squarePixels(side), lines: side }) },
        { name: 'picture', at: (side) => quality({ pixels: squarePixels(side), lines: 0 }) },
      ],
    },
  ]
}

const [width, height, left, top, right, bottom] = [860, 300, 44, 12, 260, 40]
const colours = ['#0b57d0', '#b3261e', '#146c2e', '#7d4e00', '#6b21a8']
const steps = 200

/** Returns a plot as SVG. Values are between 0 and 1. */
export function plotSvg({ title, x, upTo, curves }: Plot): string {
  const across = scaleLinear([0, upTo], [left, width - right])
  const up = scaleLinear([0, 1], [height - bottom, top])
  const points = Array.from({ length: steps + 1 }, (_, nth) => (nth * upTo) / steps)
  const rows = up
    .ticks(5)
    .flatMap((tick) => [
      `<line x1="${left}" x2="${width - right}" y1="${up(tick)}" y2="${up(tick)}" stroke="#ddd"/>`,
      `<text x="${left - 6}" y="${up(tick) + 4}" text-anchor="end">${tick}</text>`,
    ])
  const columns = across
    .ticks(8)
    .map((tick) => `<text x="${across(tick)}" y="${height - bottom + 16}" text-anchor="middle">${tick}</text>`)
  const paths = curves.map(({ at }, nth) => {
    const path = line<number>(
      (point) => across(point),
      (point) => up(at(point)),
    ).digits(1)(points)
    return `<path d="${path}" fill="none" stroke="${colours[nth % colours.length]}" stroke-width="2"/>`
  })
  const legend = curves.map(({ name }, nth) => {
    const [besides, below] = [width - right + 14, top + 14 + nth * 20]
    return `<text x="${besides}" y="${below}" fill="${colours[nth % colours.length]}">${name}</text>`
  })
  const under = `<text x="${(left + width - right) / 2}" y="${height - 6}" text-anchor="middle">${x}</text>`
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${[...rows, ...columns, ...paths, ...legend, under].join('\n')}
</svg>`
}
