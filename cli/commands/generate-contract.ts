import { spawnSync } from 'node:child_process'
import { root } from '../local-environment.ts'

/**
 * Generates from the contract, so that a command works with the contract as it is now.
 * @throws Error when the sources of the contract are not valid
 */
export function generateContract(): void {
  const stdio = ['ignore', 'ignore', 'inherit'] as const
  const { status } = spawnSync(process.execPath, ['openapi/build/generate.ts'], { cwd: root, stdio: [...stdio] })
  if (status !== 0) throw new Error('the contract could not be generated')
}
