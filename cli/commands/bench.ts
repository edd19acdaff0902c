import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root } from '../local-environment.ts'

/** The options of `test/load/bench.ts`, which validates their values. */
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

/** Runs the load benchmarks. Each uses a separate stack. */
export async function bench(options: BenchOptions): Promise<void> {
  const args = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, String(value)],
  )
  const child = spawn(process.execPath, [join(root, 'test/load/bench.ts'), ...args], { cwd: root, stdio: 'inherit' })
  // The child stops its stacks itself, so this process waits for it even after a signal.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {
    // From a terminal the child has already received the signal. A second one would end it before it has cleaned up.
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  process.exitCode = code ?? 128 + constants.signals[signal!]
}
