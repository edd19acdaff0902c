import { mkdirSync } from 'node:fs'
import { choosePort } from './ports.ts'
import { postgres } from './postgres.ts'
import { launchChild } from './process.ts'

/** Starts only Postgres, with its data below `dir`, for callers that need no other service. */
export async function startPostgres(dir: string): Promise<{ url: string; stop(): Promise<void> }> {
  mkdirSync(dir, { recursive: true })
  const { url, child } = await postgres.start({
    dir,
    port: await choosePort(),
    profile: 'test',
    launch: (program) => launchChild('postgres', dir, program, () => undefined),
    report: () => undefined,
  })
  return { url, stop: async () => child?.stop() }
}
