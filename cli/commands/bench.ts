import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../local-environment.ts'

/** Runs the load benchmarks on a stack of their own. */
export function bench(options: { seconds: number; only?: string; json?: boolean }): void {
  const args = [
    join(root, 'test/load/bench.ts'),
    '--seconds',
    String(options.seconds),
    ...(options.only === undefined ? [] : ['--only', options.only]),
    ...(options.json ? ['--json'] : []),
  ]
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
}
