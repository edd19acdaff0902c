import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type StackEnv, startStack } from '../../cli/stack/index.ts'
import { relaySlot } from '../../src/events/index.ts'
import { loadConfig } from '../../src/load-config.ts'
import { migrateUp } from '../../src/migrations.ts'
import { expectedPairs } from './contract.ts'

declare module 'vitest' {
  interface ProvidedContext {
    stack: StackEnv
    templateDatabase: string
    exercisedFolder: string
  }
}

// Concurrent runs need separate folders.
const folder = join(import.meta.dirname, '../../.nova', process.env.NOVA_TEST_FOLDER ?? '')

/** Starts one stack for the whole run, on free ports, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const exercisedFolder = join(folder, 'test-exercised')
  rmSync(exercisedFolder, { recursive: true, force: true })
  mkdirSync(exercisedFolder, { recursive: true })
  const stack = await startStack({ dir: join(folder, 'test'), ports: 'free', profile: 'test', env: {} })
  const templateDatabase = await prepareTemplate(stack.env)
  project.provide('stack', stack.env)
  project.provide('templateDatabase', templateDatabase)
  project.provide('exercisedFolder', exercisedFolder)
  return async () => {
    await stack.stop()
    reportUnexercised(exercisedFolder)
  }
}

async function prepareTemplate(env: StackEnv): Promise<string> {
  const admin = new pg.Client(env.DATABASE_URL)
  await admin.connect()
  // Delete what an earlier run has left after it was killed.
  const { rows } = await admin.query(`select slot_name from pg_replication_slots where not active`)
  for (const { slot_name } of rows as { slot_name: string }[])
    await admin.query('select pg_drop_replication_slot($1)', [slot_name])
  const { rows: left } = await admin.query(`select datname from pg_database where datname like 'test\\_%'`)
  for (const { datname } of left as { datname: string }[])
    await admin.query(`drop database if exists ${datname} with (force)`)
  await admin.query('create database test_template')
  const url = new URL(env.DATABASE_URL)
  url.pathname = '/test_template'
  const config = loadConfig({
    ...env,
    DATABASE_URL: url.href,
    CLICKHOUSE_DATABASE: 'test_template',
    APP_SECRET: 'a secret for tests that is long enough',
  })
  await migrateUp(config)
  await admin.query('select pg_drop_replication_slot($1)', [relaySlot(config)])
  await admin.end()
  return 'test_template'
}

/**
 * Prints which operation × status pairs of the contract no test has received.
 *
 * @throws Error when there are any after a run of all tests.
 */
function reportUnexercised(exercisedFolder: string): void {
  const seen = new Set(
    readdirSync(exercisedFolder).flatMap(
      (file) => JSON.parse(readFileSync(join(exercisedFolder, file), 'utf8')) as string[],
    ),
  )
  const missing = expectedPairs().filter((pair) => !seen.has(pair))
  if (process.env.NOVA_TEST_WHOLE_RUN === undefined) return
  const named = missing.map((pair) => `\n  ${pair}`).join('')
  console.log(`\noperation × status pairs of the contract: ${seen.size} exercised, ${missing.length} not${named}`)
  if (missing.length > 0) throw new Error(`${missing.length} operation × status pairs were not exercised by any test`)
}
