import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { seedUsers, startSeeding } from '../../cli/seed/index.ts'
import { adminUrl, createRoles, roleUrls, type StackEnv } from '../../cli/stack/index.ts'
import type { Config } from '../../src/config.ts'
import { relaySlot } from '../../src/events/index.ts'
import { loadConfig } from '../../src/load-config.ts'
import { migrateUp } from '../../src/migrations.ts'
import { createLog } from '../../src/platform/log.ts'
import { openRuntime } from '../../src/runtime.ts'
import { deleteStores } from './delete-stores.ts'

const root = join(import.meta.dirname, '../..')
/** What the content of the templates depends on. */
const sources = ['migrations/postgres', 'migrations/clickhouse', 'cli/seed', 'deploy']

/**
 * Databases that test files copy. `empty` is migrated; `seeded` also has the users of the demo data, who follow each
 * other, and the admin.
 */
export type Templates = { empty: string; seeded: string }

/** Creates the templates, unless an earlier run on this stack created the same ones. */
export async function prepareTemplates(env: StackEnv): Promise<Templates> {
  const admin = new pg.Client(adminUrl(env.DATABASE_URL))
  await admin.connect()
  const templates = { empty: `template_${sourcesHash()}_empty`, seeded: `template_${sourcesHash()}_seeded` }
  try {
    await createOnce(admin, env, templates.empty, undefined, async () => undefined)
    await createOnce(admin, env, templates.seeded, templates.empty, seed)
  } finally {
    await admin.end()
  }
  return templates
}

/** Deletes the databases, streams and slots that killed runs left, and templates of other sources. */
export async function deleteLeftovers(env: StackEnv): Promise<void> {
  const admin = new pg.Client(adminUrl(env.DATABASE_URL))
  await admin.connect()
  const { rows: slots } = await admin.query(`select slot_name from pg_replication_slots where not active`)
  for (const { slot_name } of slots as { slot_name: string }[])
    await admin.query('select pg_drop_replication_slot($1)', [slot_name])
  const { rows } = await admin.query(
    `select datname from pg_database where datname ~ '^(test|template)_' and datname not like $1`,
    [`template_${sourcesHash()}_%`],
  )
  for (const { datname } of rows as { datname: string }[])
    await admin.query(`drop database if exists ${datname} with (force)`)
  await admin.end()
  await deleteStores(env, 'test_')
}

async function createOnce(
  admin: pg.Client,
  env: StackEnv,
  name: string,
  template: string | undefined,
  fill: (config: Config) => Promise<void>,
): Promise<void> {
  // Two runs may share a stack.
  await admin.query(`select pg_advisory_lock(hashtext($1))`, [name])
  const { rowCount } = await admin.query(`select from pg_database where datname = $1`, [name])
  if (rowCount === 0) {
    // Under another name until it is complete.
    const unfinished = `${name}_unfinished`
    await admin.query(`drop database if exists ${unfinished} with (force)`)
    await admin.query(`create database ${unfinished}${template === undefined ? '' : ` template ${template}`}`)
    const url = new URL(adminUrl(env.DATABASE_URL))
    url.pathname = `/${unfinished}`
    const inside = new pg.Client(url.href)
    await inside.connect()
    await createRoles(inside).finally(() => inside.end())
    const config = loadConfig({
      ...env,
      ...roleUrls(url.href),
      CLICKHOUSE_DATABASE: 'test_template',
      REDIS_PREFIX: `${unfinished}:`,
      NATS_PREFIX: unfinished,
      LOG_LEVEL: 'silent',
      APP_SECRET: 'a secret for tests that is long enough',
    })
    await migrateUp(config)
    await fill(config)
    await admin.query('select pg_drop_replication_slot($1)', [relaySlot(config)])
    await admin.query(`alter database ${unfinished} rename to ${name}`)
  }
  await admin.query(`select pg_advisory_unlock(hashtext($1))`, [name])
}

async function seed(config: Config): Promise<void> {
  const core = await openRuntime(config, { log: createLog('silent') })
  await seedUsers(startSeeding(core, { users: 20, posts: 0, seed: 1 }))
  await core.close()
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const folder of sources)
    for (const file of readdirSync(join(root, folder)).toSorted())
      hash.update(file).update(readFileSync(join(root, folder, file)))
  return hash.digest('hex').slice(0, 12)
}
