import Table from 'cli-table3'
import { type Figure, figureAt, figures } from './figures.ts'

/** What the benches of the two trees printed in one round. */
export type Round = { ours: unknown; theirs: unknown }

/** How two sides compare. Ratios say how many times as good ours is: above 1 is better, whatever the unit. */
export type Sides = {
  ours?: number
  theirs?: number
  /** Of the medians. */
  ratio?: number
  /** The least and the most of the rounds' own ratios. */
  spread?: { least: number; most: number }
}
export type Compared = Pick<Figure, 'name' | 'unit' | 'better' | 'judged'> & {
  absolute: Sides
  /** The figure as a multiple of the floor of its own run; absent where there is no floor. */
  ofFloor?: Sides
}

/** Returns the middle of some numbers, or the mean of the two in the middle; undefined of none. */
export function median(values: number[]): number | undefined {
  if (values.length === 0) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!]
  return (low + high) / 2
}

/** Returns how many times as good ours is as theirs; undefined when one is missing or nothing can be told of it. */
export function ratioOf(better: Figure['better'], ours?: number, theirs?: number): number | undefined {
  if (ours === undefined || theirs === undefined) return undefined
  const ratio = better === 'higher' ? ours / theirs : theirs / ours
  return Number.isFinite(ratio) ? ratio : undefined
}

/** Returns what both or one of the sides measured, figure by figure. */
export function compare(rounds: Round[], all: Figure[] = figures): Compared[] {
  return all.flatMap((figure) => {
    const { name, unit, better, judged, path, floor } = figure
    const absolute = sidesOf(rounds, better, (results) => figureAt(results, path))
    if (absolute.ours === undefined && absolute.theirs === undefined) return []
    const ofFloor =
      floor && sidesOf(rounds, better, (results) => share(figureAt(results, path), figureAt(results, floor)))
    return [{ name, unit, better, judged, absolute, ...(ofFloor ? { ofFloor } : {}) }]
  })
}

/**
 * Returns the judged figures that `least` is too much for. They are judged by their absolute ratios, not by those of
 * their floors. Turns already give both trees the same machine, as far as it is even. A floor would add the noise of a
 * second measurement, taken up to half a minute before the first; and it is code of the tree too, so a slower floor
 * would pass off as a faster Nova. The ratios of the floors stand beside for when the machine was uneven: a loss that
 * is real shows in both.
 */
export function tooLow(compared: Compared[], least: number): Compared[] {
  return compared.filter(({ judged, absolute: { ratio } }) => judged && ratio !== undefined && ratio < least)
}

/** Returns the comparison as a table for people, with "—" for what a side lacks. */
export function comparisonTable(compared: Compared[]): string {
  const table = new Table({
    head: ['', '', 'theirs', 'ours', 'ratio', 'spread', 'theirs / floor', 'ours / floor', 'ratio', 'spread'],
    style: { head: [], border: [] },
    colAligns: ['left', 'left', ...Array<'right'>(8).fill('right')],
  })
  for (const { name, unit, absolute, ofFloor } of compared)
    table.push([name, unit, ...cells(absolute), ...(ofFloor ? cells(ofFloor) : ['', '', '', ''])])
  return table.toString()
}

function sidesOf(rounds: Round[], better: Figure['better'], read: (results: unknown) => number | undefined): Sides {
  const all = rounds.map(({ ours, theirs }) => ({ ours: read(ours), theirs: read(theirs) }))
  const [ours, theirs] = [median(present(all.map((one) => one.ours))), median(present(all.map((one) => one.theirs)))]
  const ratio = ratioOf(better, ours, theirs)
  const each = present(all.map((one) => ratioOf(better, one.ours, one.theirs)))
  return {
    ...(ours === undefined ? {} : { ours }),
    ...(theirs === undefined ? {} : { theirs }),
    ...(ratio === undefined ? {} : { ratio }),
    ...(each.length === 0 ? {} : { spread: { least: Math.min(...each), most: Math.max(...each) } }),
  }
}

function share(value: number | undefined, floor: number | undefined): number | undefined {
  return value === undefined || floor === undefined || floor === 0 ? undefined : value / floor
}

function present(values: (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined)
}

function cells({ ours, theirs, ratio, spread }: Sides): string[] {
  return [
    ...[theirs, ours].map(written),
    written(ratio),
    spread === undefined ? '—' : `${written(spread.least)}–${written(spread.most)}`,
  ]
}

function written(value: number | undefined): string {
  if (value === undefined) return '—'
  return value >= 100 ? String(Math.round(value)) : value < 0.1 ? value.toPrecision(2) : value.toFixed(2)
}
