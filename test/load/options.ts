import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './processes.ts'

export const parts = [
  ...['feed', 'posts', 'likes', 'sockets', 'hot-likes', 'photos', 'login', 'discovery', 'graph', 'hostile'],
] as const
export type Part = (typeof parts)[number]

export type Options = {
  seconds: number
  only: Part[]
  json: boolean
  profile: boolean
  /** Folder for the data of the run's stack. */
  stack: string
  /** Commit to compare with. */
  against: string | undefined
  rounds: number
  least: number | undefined
  help: boolean
}

/** Parts of a comparison without `--only`. They are few, because each part is measured six times. */
const comparedParts: Part[] = ['feed', 'posts', 'likes']

export const usage = `Measures the hot paths and compares them with baselines of the same run, on a separate stack.

  node test/load/bench.ts [--seconds 10] [--only feed,graph] [--json] [--profile]
  node test/load/bench.ts --against HEAD~1 [--rounds 3] [--least 0.97] [--seconds 10] [--only feed,graph] [--json]

  --seconds n       duration of each measurement of feed, posts and likes
  --only parts      some of ${parts.join(', ')}
  --json            print JSON instead of tables
  --profile         print CPU profiles of feed and posts, and the plans of feed and graph, instead of measurements
  --stack folder    folder for the data of the run's stack (.nova/bench)
  --against commit  compare this tree with a commit, in turns; default of --only: ${comparedParts.join(', ')}
  --rounds n        with --against: number of turns of each tree
  --least ratio     with --against: exit code 1 when a ratio of ours to theirs is below this number, such as 0.97`

/** Returns the options of a command line. @throws Error that describes an invalid option. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '10' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      stack: { type: 'string', default: join(root, '.nova/bench') },
      against: { type: 'string' },
      rounds: { type: 'string' },
      least: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { against, json, profile, help } = values
  if (against === undefined && (values.rounds ?? values.least) !== undefined)
    throw new Error('--rounds and --least require --against')
  if (against !== undefined && profile) throw new Error('--profile cannot be combined with --against')
  const least = values.least === undefined ? undefined : Number(values.least)
  if (least !== undefined && !(least > 0)) throw new Error('--least takes a number above 0, such as 0.97')
  return {
    seconds: wholeNumber('--seconds', values.seconds, 120),
    only: values.only === undefined ? [...(against === undefined ? parts : comparedParts)] : partsOf(values.only),
    ...{ json, profile, against, least, help },
    stack: resolve(values.stack),
    rounds: wholeNumber('--rounds', values.rounds ?? '3', 99),
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > most) throw new Error(`${name} takes 1 to ${most}`)
  return value
}

function partsOf(text: string): Part[] {
  const chosen = text.split(',') as Part[]
  // `partsKnownBy` parses this message, of the bench of this tree and of others: do not change it.
  if (!chosen.every((part) => parts.includes(part)))
    throw new Error(`--only takes some of ${parts.join(', ')}, separated by commas`)
  return chosen
}
