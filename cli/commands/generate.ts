import { spawnSync } from 'node:child_process'
import { root } from '../local-environment.ts'

/** Makes from the contract everything that is generated. */
export function generate(): void {
  const { status } = spawnSync(process.execPath, ['openapi/build/generate.ts'], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
