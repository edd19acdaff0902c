import Table from 'cli-table3'
import { type Figure, figureAt, figures } from './figures.ts'

/** Output of the benches of the two trees in one round. */
export type Round = { ours: unknown; theirs: unknown }

/** Comparison of two sides. A ratio is how many times as good ours is: above 1 is better for every unit. */
export type Sides = {
  ours?: number
  theirs?: number
  /** Ratio of the medians. */
  ratio?: number
  /** Minimum and maximum of the ratios of the single rounds. */
  spread?: { least: number; most: number }
}
export type Compared = Pick<Figure, 'name' | 'unit' | 'better' | 'judged'> & {
  absolute: Sides
  /** Figure as a multiple of the baseline of its own run; absent when there is no baseline. */
  ofBaseline?: Sides
}

/** Returns the median: the middle value, or the mean of the two middle values; undefined for an empty list. */
export function median(values: number[]): number | undefined {
  if (values.length === 0) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!]
  return (low + high) / 2
}

/** Returns how many times as good ours is as theirs; undefined when one is missing or the ratio is not finite. */
export function ratioOf(better: Figure['better'], ours?: number, theirs?: number): number | undefined {
  if (ours === undefined || theirs === undefined) return undefined
  const ratio = better === 'higher' ? ours / theirs : theirs / ours
  return Number.isFinite(ratio) ? ratio : undefined
}

/** Returns one comparison for each figure that at least one side has measured. */
export function compare(rounds: Round[], all: Figure[] = figures): Compared[] {
  return all.flatMap((figure) => {
    const { name, unit, better, judged, path, baseline } = figure
    const absolute = sidesOf(rounds, better, (results) => figureAt(results, path))
    if (absolute.ours === undefined && absolute.theirs === undefined) return []
    const ofBaseline =
      baseline && sidesOf(rounds, better, (results) => share(figureAt(results, path), figureAt(results, baseline)))
    return [{ name, unit, better, judged, absolute, ...(ofBaseline ? { ofBaseline } : {}) }]
  })
}

/**
 * Returns the judged figures whose ratio is below `least`. They are judged by their absolute ratios, not by the ratios
 * to their baselines. Taking turns already gives both trees the same machine, if its load is even. A baseline would add
 * the noise of a second measurement, which is taken up to half a minute before the first. A baseline is also code of
 * the tree, so a slower baseline would look like a faster Nova. The ratios to the baselines are printed beside them for
 * the case that the load was uneven: a real loss shows in both.
 */
export function tooLow(compared: Compared[], least: number): Compared[] {
  return compared.filter(({ judged, absolute: { ratio } }) => judged && ratio !== undefined && ratio < least)
}

/** Returns the comparison as a printable table, with "—" for a value that a side does not have. */
export function comparisonTable(compared: Compared[]): string {
  const table = new Table({
    head: ['', '', 'theirs', 'ours', 'ratio', 'spread', 'theirs / baseline', 'ours / baseline', 'ratio', 'spread'],
    style: { head: [], border: [] },
    colAligns: ['left', 'left', ...Array<'right'>(8).fill('right')],
  })
  for (const { name, unit, absolute, ofBaseline } of compared)
    table.push([name, unit, ...cells(absolute), ...(ofBaseline ? cells(ofBaseline) : ['', '', '', ''])])
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

function share(value: number | undefined, baseline: number | undefined): number | undefined {
  return value === undefined || baseline === undefined || baseline === 0 ? undefined : value / baseline
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
