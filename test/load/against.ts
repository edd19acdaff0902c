import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { compare, comparisonTable, type Round, tooLow } from './comparison.ts'
import { logProgress } from './log-progress.ts'
import type { Options } from './options.ts'
import { checkOut, commitOf, environmentOf, hasChanges, nodeOf } from './other-tree.ts'
import { root } from './processes.ts'
import { runToEnd } from './run-to-end.ts'

type Bench = { name: 'ours' | 'theirs'; tree: string; args: string[] }

const script = 'test/load/bench.ts'

/**
 * Measures this tree and a commit in turns, each with its own bench on its own stack, and prints the comparison.
 * Only one runs at a time, so they never compete. They take turns, so a machine that becomes slower affects both.
 */
export async function benchAgainst(name: string, options: Options): Promise<void> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort(new Error(signal)))
  try {
    await measureAndPrint(name, options, stopping.signal)
  } catch (error) {
    logProgress(stopping.signal.aborted ? 'stopped' : (error as Error).message)
    process.exitCode = stopping.signal.aborted ? 130 : 1
  }
}

async function measureAndPrint(name: string, options: Options, stop: AbortSignal): Promise<void> {
  const { seconds, only, json, least } = options
  const commits = { theirs: commitOf(name), ours: { ...commitOf('HEAD'), changed: hasChanges(root) } }
  const tree = await checkOut(commits.theirs, stop)
  const known = partsKnownBy(tree)
  const theirParts = only.filter((part) => known?.includes(part) ?? true)
  if (theirParts.length === 0) throw new Error(`the bench of ${name} has none of the parts ${only.join(', ')}`)
  const argsOf = (parts: string[]): string[] => ['--seconds', String(seconds), '--only', parts.join(','), '--json']
  const rounds = await inTurns(
    options.rounds,
    // A stack of the same age as theirs: a stack that has run other benches may be slower, or faster.
    { name: 'ours', tree: root, args: [...argsOf(only), '--stack', join(tree, '.nova/ours')] },
    { name: 'theirs', tree, args: argsOf(theirParts) },
    stop,
  )

  const compared = compare(rounds)
  const low = least === undefined ? [] : tooLow(compared, least)
  if (json) {
    const settings = { seconds, only, rounds: options.rounds, least }
    console.log(JSON.stringify({ commits, settings, compared, tooLow: low.map((one) => one.name), rounds }, null, 2))
  } else {
    console.log(`theirs: ${commits.theirs.hash.slice(0, 12)} ${commits.theirs.subject}`)
    const changes = commits.ours.changed ? ', with changes' : ''
    console.log(`ours:   ${commits.ours.hash.slice(0, 12)} ${commits.ours.subject}${changes}`)
    console.log(`medians of ${options.rounds}, ${seconds} s each; a ratio above 1 means that ours is better\n`)
    console.log(comparisonTable(compared))
    for (const one of low) console.log(`below ${least}: ${one.name}, ${one.absolute.ratio!.toFixed(3)}`)
  }
  if (low.length > 0) process.exitCode = 1
}

async function inTurns(count: number, ours: Bench, theirs: Bench, stop: AbortSignal): Promise<Round[]> {
  const rounds: Round[] = []
  for (let round = 1; round <= count; round++) {
    const measured = async (bench: Bench): Promise<unknown> => {
      logProgress(`round ${round} of ${count}: ${bench.name}`)
      return runBench(bench, stop)
    }
    rounds.push({ ours: await measured(ours), theirs: await measured(theirs) })
  }
  return rounds
}

async function runBench({ tree, args }: Bench, stop: AbortSignal): Promise<unknown> {
  const env = environmentOf(tree)
  const printed = await runToEnd({ command: nodeOf(tree), args: [script, ...args], cwd: tree, env, stop })
  return JSON.parse(printed)
}

/** Returns the parts that a tree's bench has, from its error message for an unknown part; undefined without a match. */
function partsKnownBy(tree: string): string[] | undefined {
  const { stderr } = spawnSync(nodeOf(tree), [script, '--only', '?'], {
    ...{ cwd: tree, env: environmentOf(tree), encoding: 'utf8' },
  })
  return /--only takes some of ([a-z, -]+), separated/.exec(stderr)?.[1]?.split(', ')
}
