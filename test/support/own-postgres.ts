import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { choosePostgresUser, postgresDataFolder } from '../../cli/stack/postgres-place.ts'
import { createClient, type NovaClient } from '../../clients/typescript/src/index.ts'
import type { Config } from '../../src/config.ts'
import { testConfig } from './app.ts'
import { guardedFetch } from './contract.ts'
import { type NovaProcess, spawnNova } from './process.ts'
import { type Restartable, startPostgres } from './restartable.ts'

/** A process of Nova on a Postgres of its own, with a user. */
type OwnPostgres = {
  readonly postgres: Restartable
  /** Folder with the data of Postgres. */
  readonly data: string
  readonly config: Config
  readonly nova: NovaProcess
  clientOf(process: NovaProcess): NovaClient
}

/** Starts one with these roles. `cleaning` receives what is to be cleaned up, which happens in the reverse order. */
export async function startOnOwnPostgres(cleaning: (() => unknown)[], roles: string): Promise<OwnPostgres> {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'own-postgres-'))
  cleaning.push(() => rmSync(folder, { recursive: true, force: true }))
  const data = postgresDataFolder(join(folder, 'postgres'), choosePostgresUser())
  cleaning.push(() => rmSync(data, { recursive: true, force: true }))
  const postgres = await startPostgres(join(folder, 'postgres'))
  cleaning.push(() => postgres.stop())
  const { config } = await testConfig({ DATABASE_URL: postgres.url })
  const nova = await spawnNova(config, { ROLES: roles })
  cleaning.push(() => nova.kill('SIGKILL'))
  const account = { username: 'reader', email: 'reader@example.com', password: 'a long enough password' }
  const registered = await createClient({ baseUrl: nova.url, fetch: guardedFetch }).register(account)
  if (registered.status !== 201) throw new Error(`register returned ${registered.status}`)
  const { access_token: accessToken } = registered.data
  const clientOf = ({ url }: NovaProcess): NovaClient =>
    createClient({ baseUrl: url, accessToken, fetch: guardedFetch })
  return { postgres, data, config, nova, clientOf }
}
