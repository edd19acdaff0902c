import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Core } from '../../src/core/core.ts'
import { loadConfig } from '../../src/load-config.ts'
import { type Nova, startNova } from '../../src/main.ts'
import { migrateUp } from '../../src/migrations.ts'
import { publishEnvironment, stackFolder } from '../local-environment.ts'
import { demoAdmin, demoLogins, demoPassword } from '../seed/index.ts'
import { choosePort } from '../stack/index.ts'
import { bringUpLocalStack } from './local-stack.ts'
import { seedDemoData } from './seed.ts'
import { untilSignal } from './until-signal.ts'

const seedingMarker = join(stackFolder, 'seeding')

/** The whole of Nova on this machine. */
export async function start(options: { seed: boolean }): Promise<void> {
  const began = Date.now()
  const signal = untilSignal()
  const stack = await bringUpLocalStack()
  let nova: Nova | undefined
  try {
    // A port that was asked for is taken or it is an error; the default may give way.
    const port = process.env.PORT ?? String(await choosePort(8080))
    const config = loadConfig({ LOG_LEVEL: 'warn', ...process.env, ...stack.environment, PORT: port })
    const applied = await migrateUp(config)
    if (applied.length > 0) console.log(`Applied ${applied.length} migrations.`)
    nova = await startNova(config)
    publishEnvironment({ ...stack.environment, NOVA_URL: nova.url! })
    await Promise.race([serveDemo(nova, options.seed, began, signal), signal])
    console.log('Stopping.')
  } finally {
    await nova?.stop()
    await stack.stop()
  }
  process.exit(0)
}

async function serveDemo(nova: Nova, seed: boolean, began: number, signal: Promise<void>): Promise<void> {
  if (seed) await seedOnce(nova.core)
  console.log(welcome(nova.url!.replace('127.0.0.1', 'localhost'), (Date.now() - began) / 1000))
  await signal
}

/** Makes the demo world in an empty database. One that was interrupted half way is thrown away and made again. */
async function seedOnce(core: Core): Promise<void> {
  if (existsSync(seedingMarker)) await core.postgres.pool.query('truncate users, media cascade')
  writeFileSync(seedingMarker, '')
  await seedDemoData(core, { users: 20, posts: 60, seed: 1 })
  rmSync(seedingMarker)
}

function welcome(url: string, seconds: number): string {
  const [first, second] = demoLogins
  const json = `-H 'content-type: application/json'`
  const login = JSON.stringify({ login: first, password: demoPassword })
  const token = `sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'`
  const post = JSON.stringify({ caption: 'Hello from the terminal #first', visibility: 'public' })
  return `
Nova is up after ${seconds.toFixed(1)} s.

  API          ${url}/api/v1
  Docs         ${url}/docs
  Contract     ${url}/openapi.yaml
  Health       ${url}/readyz
  Metrics      ${url}/metrics

  Log in as    ${first} / ${demoPassword}
          or   ${second} / ${demoPassword}
          or   ${demoAdmin} / ${demoPassword}, an admin: npm run nova -- login ${demoAdmin}
  Mails        npm run nova -- mail

Paste these:

TOKEN=$(curl -s ${url}/api/v1/auth/login ${json} -d '${login}' | ${token})
curl -s "${url}/api/v1/feed?limit=2&explain=true" -H "authorization: Bearer $TOKEN"
curl -s ${url}/api/v1/posts ${json} -H "authorization: Bearer $TOKEN" -d '${post}'

Ctrl-C stops everything. Logs: LOG_LEVEL=info npm start.`
}
