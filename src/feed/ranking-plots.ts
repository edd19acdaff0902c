import { engagement, freshness, quality, type RankingSettings, relationship, scoreOf } from './signals.ts'

/** `x` names the horizontal axis, which goes from 0 to `upTo` and has a tick at each multiple of `tick`. */
type Plot = { title: string; x: string; upTo: number; tick: number; curves: Curve[] }
type Curve = { name: string; at(x: number): number }

const squarePixels = (side: number): number => side * side
const hours = 48

/** Returns plots of the signals and of the score; the ranking functions compute each curve. */
export function rankingPlots(settings: RankingSettings): Plot[] {
  const { weights, halfLifeHours, engagementHalf } = settings
  const item = (likers: number, isFollowed: boolean, personalization: number) => (ageHours: number) =>
    scoreOf(
      {
        freshness: freshness(ageHours, halfLifeHours),
        relationship: relationship(isFollowed),
        engagement: engagement({ likers, commenters: 0, ageHours }, engagementHalf),
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
      tick: 6,
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
      tick: 6,
      curves: [{ name: `half after ${halfLifeHours} h`, at: (age) => freshness(age, halfLifeHours) }],
    },
    {
      title: 'Engagement by people',
      x: 'people who like it (one who comments counts as two)',
      upTo: 100,
      tick: 20,
      curves: [0, 6, 24].map((ageHours) => ({
        name: `${ageHours} h old`,
        at: (likers) => engagement({ likers, commenters: 0, ageHours }, engagementHalf),
      })),
    },
    {
      title: 'Engagement by age',
      x: 'hours since publication',
      upTo: hours,
      tick: 6,
      curves: [10, 100, 1_000].map((likers) => ({
        name: `${likers} likes`,
        at: (ageHours) => engagement({ likers, commenters: 0, ageHours }, engagementHalf),
      })),
    },
    {
      title: 'Quality',
      x: 'side of a square picture or video, pixels',
      upTo: 1_440,
      tick: 360,
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
export function plotSvg({ title, x, upTo, tick, curves }: Plot): string {
  const across = (value: number): number => left + (value / upTo) * (width - right - left)
  const up = (value: number): number => height - bottom - value * (height - bottom - top)
  const points = Array.from({ length: steps + 1 }, (_, nth) => (nth * upTo) / steps)
  const rows = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((value) => [
    `<line x1="${left}" x2="${width - right}" y1="${up(value)}" y2="${up(value)}" stroke="#ddd"/>`,
    `<text x="${left - 6}" y="${up(value) + 4}" text-anchor="end">${value}</text>`,
  ])
  const ticks = Array.from({ length: Math.floor(upTo / tick) + 1 }, (_, nth) => nth * tick)
  const columns = ticks.map(
    (value) => `<text x="${across(value)}" y="${height - bottom + 16}" text-anchor="middle">${value}</text>`,
  )
  const paths = curves.map(({ at }, nth) => {
    const line = points.map((point) => `${across(point).toFixed(1)},${up(at(point)).toFixed(1)}`).join(' ')
    return `<polyline points="${line}" fill="none" stroke="${colours[nth % colours.length]}" stroke-width="2"/>`
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
