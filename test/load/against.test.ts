import { describe, expect, it } from 'vitest'
import { compare, comparisonTable, median, ratioOf, tooLow } from './comparison.ts'
import { type Figure, figureAt, figures } from './figures.ts'

const rate: Figure = {
  ...{ name: 'posts', unit: 'a second', better: 'higher', judged: true },
  ...{ path: ['posts', 'nova', 'perSecond'], baseline: ['posts', 'insert', 'perSecond'] },
}
const wait: Figure = { name: 'wait', unit: 'ms', better: 'lower', judged: false, path: ['posts', 'nova', 'p95'] }
const results = (perSecond: number, baseline: number, p95?: number) => ({
  posts: { nova: { perSecond, p95 }, insert: { perSecond: baseline } },
})

describe('median', () => {
  it('is the middle value, or the mean of the two middle values', () => {
    expect(median([30, 10, 20])).toBe(20)
    expect(median([40, 10, 20, 30])).toBe(25)
    expect(median([100])).toBe(100)
    expect(median([])).toBeUndefined()
  })

  it('compares numbers, not strings, and does not change the list', () => {
    const values = [1_000, 9, 200]
    expect(median(values)).toBe(200)
    expect(values).toEqual([1_000, 9, 200])
  })
})

describe('a ratio', () => {
  it('is above 1 when ours is better, for rates and for times', () => {
    expect(ratioOf('higher', 120, 100)).toBeCloseTo(1.2)
    expect(ratioOf('lower', 80, 100)).toBeCloseTo(1.25)
  })

  it('is undefined when one side is missing, or when the divisor is 0', () => {
    expect(ratioOf('higher', undefined, 100)).toBeUndefined()
    expect(ratioOf('lower', 80, undefined)).toBeUndefined()
    expect(ratioOf('higher', 80, 0)).toBeUndefined()
    expect(ratioOf('lower', 0, 0)).toBeUndefined()
  })
})

describe('a figure in the output of a bench', () => {
  it('is found by the names of properties, and in a list by the name of the element', () => {
    const printed = { search: [{ what: 'a' }, { what: 'b', p50: 3 }], likes: [{ rate: 500, lost: 0 }] }
    expect(figureAt(printed, ['search', 'b', 'p50'])).toBe(3)
    expect(figureAt(printed, ['likes', '500', 'lost'])).toBe(0)
  })

  it('is undefined when the path does not exist or does not lead to a number', () => {
    expect(figureAt({ posts: {} }, ['posts', 'nova', 'perSecond'])).toBeUndefined()
    expect(figureAt({ posts: { nova: 'fast' } }, ['posts', 'nova'])).toBeUndefined()
    expect(figureAt({ list: [null, 3] }, ['list', 'a'])).toBeUndefined()
    expect(figureAt(undefined, ['posts'])).toBeUndefined()
    expect(figureAt({ p50: null }, ['p50'])).toBeUndefined()
  })

  it('has a unique name', () => {
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length)
  })
})

describe('a comparison', () => {
  const rounds = [
    { ours: results(90, 900, 20), theirs: results(100, 1_000, 10) },
    { ours: results(60, 300, 30), theirs: results(120, 600, 30) },
    { ours: results(99, 990, 40), theirs: results(110, 1_000, 20) },
  ]
  const compared = compare(rounds, [rate, wait])

  it('has the median of each side, their ratio, and the range over the rounds', () => {
    const [{ absolute }] = compared as [(typeof compared)[0]]
    expect(absolute).toMatchObject({ ours: 90, theirs: 110, spread: { least: 0.5, most: 0.9 } })
    expect(absolute.ratio).toBeCloseTo(90 / 110)
  })

  it('has the same numbers as multiples of the baselines of the same runs', () => {
    const [{ ofBaseline }] = compared as [(typeof compared)[0]]
    expect(ofBaseline).toMatchObject({ ours: 0.1, theirs: 0.11 })
    expect(ofBaseline!.spread!.least).toBeCloseTo(0.1 / 0.11)
    expect(ofBaseline!.spread!.most).toBeCloseTo(1)
  })

  it('inverts the ratios of times', () => {
    expect(compared[1]).toMatchObject({
      name: 'wait',
      absolute: { ours: 30, theirs: 20, spread: { least: 0.5, most: 1 } },
    })
    expect(compared[1]).not.toHaveProperty('ofBaseline')
  })

  it('omits a figure that neither side has, and keeps a figure that one side has', () => {
    const one = compare(
      [{ ours: results(90, 900, 20), theirs: { posts: {} } }],
      [rate, wait, { ...wait, path: ['no'] }],
    )
    expect(one).toMatchObject([
      { name: 'posts', absolute: { ours: 90 } },
      { name: 'wait', absolute: { ours: 20 } },
    ])
    expect(one[0]!.absolute).not.toHaveProperty('ratio')
    const line = comparisonTable(one)
      .split('\n')
      .find((text) => text.includes('posts'))!
    expect(line.split('│').map((cell) => cell.trim())).toEqual([
      ...['', 'posts', 'a second', '—', '90.00', '—', '—', '—', '0.10', '—', '—', ''],
    ])
  })

  it('is judged by the absolute ratios of the judged figures', () => {
    expect(tooLow(compared, 0.8)).toEqual([])
    expect(tooLow(compared, 0.82).map(({ name }) => name)).toEqual(['posts'])
  })
})
