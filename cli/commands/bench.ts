import { join } from 'node:path'
import { root } from '../local-environment.ts'
import { runChild } from './run-child.ts'

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
  process.exit(await runChild([join(root, 'test/load/bench.ts'), ...args]))
}
