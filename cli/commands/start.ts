import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Core } from '../../src/core/core.ts'
import { loadConfig } from '../../src/load-config.ts'
import { type Nova, startNova } from '../../src/main.ts'
import { migrateUp } from '../../src/migrations.ts'
import { offerDemoLogin } from '../../src/operations/index.ts'
import { publishEnvironment, stackFolder } from '../local-environment.ts'
import { print } from '../print.ts'
import { demoAdmin, demoPassword } from '../seed/index.ts'
import { choosePort } from '../stack/index.ts'
import { checkSettings } from './check-settings.ts'
import { bringUpLocalStack } from './local-stack.ts'
import { seedDemoData } from './seed.ts'
import { untilSignal } from './until-signal.ts'
import { demoAccounts, welcome } from './welcome.ts'

const seedingMarker = join(stackFolder, 'seeding')

/** Runs all of Nova on this machine until a signal: the local stack, the demo world and every role. */
export async function start(options: { seed: boolean }): Promise<void> {
  const began = Date.now()
  const signal = untilSignal()
  const port = await choosePublicPort()
  checkSettings({ ...process.env, PORT: port })
  const stack = await bringUpLocalStack()
  let nova: Nova | undefined
  try {
    const config = loadConfig({
      LOG_LEVEL: 'warn',
      OPERATIONS_PORT: '0',
      ...process.env,
      ...stack.environment,
      PORT: port,
    })
    const applied = await migrateUp(config)
    if (applied.length > 0) print(`Applied ${applied.length} migrations.`)
    nova = await startNova(config)
    publishEnvironment({ ...stack.environment, NOVA_URL: nova.url! })
    await Promise.race([serveDemo(nova, options.seed, began, signal), signal])
    print('Stopping.')
  } finally {
    await nova?.stop()
    await stack.stop()
  }
  process.exit(0)
}

/**
 * Returns PORT, or 8080 when that is free, or else any free port.
 * @throws Error when PORT is given and another program listens on it
 */
async function choosePublicPort(): Promise<string> {
  const wanted = process.env.PORT
  if (wanted === undefined || wanted === '' || wanted === '0') return wanted || String(await choosePort(8080))
  if (/^\d+$/.test(wanted) && (await choosePort(Number(wanted))) !== Number(wanted))
    throw new Error(`PORT is ${wanted}, but another program listens on that port.`)
  return wanted
}

async function serveDemo(nova: Nova, seed: boolean, began: number, signal: Promise<void>): Promise<void> {
  if (seed) await seedOnce(nova.core)
  const logins = await demoAccounts(nova.core)
  const [login] = logins.filter((one) => one !== demoAdmin)
  if (login !== undefined) offerDemoLogin(nova.core, { login, password: demoPassword })
  print(welcome(nova, logins, (Date.now() - began) / 1000))
  await signal
}

/** Creates the demo world in an empty database. If its creation was interrupted, deletes it and starts over. */
async function seedOnce(core: Core): Promise<void> {
  if (existsSync(seedingMarker)) await deleteAll(core.config.DATABASE_SEED_URL ?? core.config.DATABASE_URL)
  writeFileSync(seedingMarker, '')
  await seedDemoData(core, { users: 20, posts: 60, seed: 1 })
  rmSync(seedingMarker)
}

async function deleteAll(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('truncate users, media cascade').finally(() => client.end())
}
