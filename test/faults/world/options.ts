import { parseArgs } from 'node:util'

export type Options = { minutes: number; seed: number; table: boolean; faults: string[] }

const highestSeed = 2_000_000_000

/**
 * Returns the options of a command line. Without a seed it is random.
 * @throws Error that describes an invalid option
 */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '20' },
      seed: { type: 'string' },
      table: { type: 'boolean', default: false },
      fault: { type: 'string', multiple: true, default: [] },
    },
  })
  const { table, fault: faults, minutes, seed } = values
  return {
    ...{ table, faults },
    minutes: wholeNumber('--minutes', minutes),
    seed: seed === undefined ? randomSeed() : wholeNumber('--seed', seed),
  }
}

/** Returns a seed that a message can name. */
export function randomSeed(): number {
  return 1 + Math.floor(Math.random() * highestSeed)
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > highestSeed) throw new Error(`${name} takes a number above 0`)
  return value
}
