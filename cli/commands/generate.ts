import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { root } from '../local-environment.ts'
import { currentSchema, schemaFile } from '../schema/index.ts'

/** Writes everything that is generated from the contract and from the migrations. */
export async function generate(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['openapi/build/generate.ts'], { cwd: root, stdio: 'inherit' })
  if (status === 0) writeFileSync(schemaFile, await currentSchema())
  process.exitCode = status ?? 1
}
