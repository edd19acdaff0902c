import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root } from '../local-environment.ts'

/** By the names of the options of `test/load/bench.ts`, which says what is wrong with their values. */
export type BenchOptions = {
  seconds: number
  only?: string
  json?: boolean
  profile?: boolean
  stack?: string
  against?: string
  rounds?: number
  least?: string
}

/** Runs the load benchmarks on stacks of their own. */
export async function bench(options: BenchOptions): Promise<void> {
  const args = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, String(value)],
  )
  const child = spawn(process.execPath, [join(root, 'test/load/bench.ts'), ...args], { cwd: root, stdio: 'inherit' })
  // The stacks are its own to stop, so this process waits for it whatever comes.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {
    // From a terminal the child has had it already; a second one would end it before it has cleaned up.
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  process.exitCode = code ?? 128 + constants.signals[signal!]
}
