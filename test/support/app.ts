import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { adminUrl, roleUrls, type StackEnv } from '../../cli/stack/index.ts'
import { createClient, type LiveMessage } from '../../clients/typescript/src/index.ts'
import { createAccount, hashPassword } from '../../src/accounts/index.ts'
import type { Config } from '../../src/config.ts'
import { systemCtx, transaction } from '../../src/core/context.ts'
import { relaySlot } from '../../src/events/index.ts'
import { loadConfig } from '../../src/load-config.ts'
import { type Nova, startNova } from '../../src/main.ts'
import { migrateUp } from '../../src/migrations.ts'
import { createLog } from '../../src/platform/log.ts'
import { startSession } from '../../src/sessions/index.ts'
import { adminPool } from './admin-pool.ts'
import { giveBackDatabase, takeDatabase } from './analytics-databases.ts'
import { createTestClock, type TestClock } from './clock.ts'
import { guardedFetch } from './contract.ts'
import { deleteStreams } from './delete-stores.ts'
import { toEnv } from './environment.ts'
import { settle } from './settle.ts'
import { openLiveSocket, openSocket, type TestSocket } from './socket.ts'
import type { Templates } from './template-databases.ts'
import type { TestClient } from './test-client.ts'

export type TestUser = {
  id: string
  username: string
  password: string
  accessToken: string
  refreshToken: string
  api: TestClient
}

export type TestApp = {
  readonly nova: Nova
  readonly url: string
  readonly config: Config
  readonly clock: TestClock
  /** A pool on the application's database, as its superuser, to read rows. */
  readonly db: pg.Pool
  /** A client without a token. */
  readonly api: TestClient
  /** Creates an account with a session, as a registration does but without its mail: that takes far longer. */
  user(name?: string): Promise<TestUser>
  /** Registers an account through the API. The address receives a mail with a code. */
  register(name?: string): Promise<TestUser>
  /** Returns the user with a client for the tokens in `user`. */
  as(user: TestUser): TestUser
  /** Signs the user in again, for tests that advance the clock past the expiry of access tokens. Changes `user`. */
  signInAgain(user: TestUser): Promise<TestUser>
  /** Sends any request. The response is checked against the contract, as all are. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Returns all metrics, as its operations port serves them. */
  metrics(): Promise<string>
  /** Opens the notifications socket. */
  socket(user: TestUser, options?: { lastEventId?: string; ticket?: string }): Promise<TestSocket>
  /** Opens the socket of a live stream. */
  watch(user: TestUser, streamId: string, options?: { lastEventId?: string }): Promise<TestSocket<LiveMessage>>
  /** Waits until all events have been handled, except by consumers whose name matches `stuck`. */
  settle(stuck?: RegExp): Promise<void>
  /** Starts another Nova on the same stores. */
  another(env?: Record<string, string>): Promise<Nova>
  close(): Promise<void>
}

type SignedIn = { user: { id: string }; access_token: string; refresh_token: string }

type NewAccount = { username: string; email: string; password: string; display_name: string }

const password = 'a long enough password'
/** Shared by all accounts of a process, because hashing is slow by design. */
let passwordHash: Promise<string> | undefined
let users = 0

function newAccount(name: string): NewAccount {
  const username = `${name.toLowerCase()}_${++users}_${randomBytes(3).toString('hex')}`.slice(0, 30)
  return { username, email: `${username}@example.com`, password, display_name: name }
}

/**
 * Creates the databases of a new installation on the stack of this run, and returns its configuration with its own
 * prefixes. `drop` deletes its database.
 */
export async function testConfig(
  env: Record<string, string> = {},
  template: keyof Templates = 'empty',
): Promise<{ config: Config; stack: StackEnv; drop(): Promise<void> }> {
  const stack = inject('stack')
  const name = `${inject('runName')}_${randomBytes(5).toString('hex')}`
  const admin = new pg.Client(adminUrl(stack.DATABASE_URL))
  await admin.connect()
  await admin.query(`create database ${name} template ${inject('templates')[template]} owner nova_migrate`)
  const url = new URL(stack.DATABASE_URL)
  url.pathname = `/${name}`
  const emptied = takeDatabase()
  const config = loadConfig({
    ...stack,
    CLICKHOUSE_DATABASE: emptied ?? name,
    REDIS_PREFIX: `${name}:`,
    NATS_PREFIX: name,
    PORT: '0',
    OPERATIONS_PORT: '0',
    APP_SECRET: 'a secret for tests that is long enough',
    RATE_LIMIT_SCALE: '1000',
    // Tests of limits send many requests at once, also with a scale of 1.
    CONNECTIONS_PER_ADDRESS: '10000',
    // Multiplied by the scale this is one a minute, as in production.
    RATE_LIMIT_MAIL: '0.001',
    DATABASE_POOL: '10',
    ANALYTICS_LINGER_MS: '120',
    // NATS reserves the space of all streams, and many test files run on one NATS.
    STREAM_MAX_MB: '16',
    RELAY_KEEP_SECONDS: '5',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    ...env,
    ...roleUrls(env.DATABASE_URL ?? url.href),
  })
  // The database of Postgres is migrated as its template is.
  if (emptied === undefined) await migrateUp(config)
  return {
    config,
    stack,
    async drop() {
      // A terminated backend may still hold its slot for a moment.
      for (let active = true; active; ) {
        const { rows } = await admin.query(
          'select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = $1 and active',
          [relaySlot(config)],
        )
        active = rows.length > 0
      }
      await admin.query(`select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1`, [
        relaySlot(config),
      ])
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.end()
      await deleteStreams(stack, name)
      await giveBackDatabase(config.CLICKHOUSE_URL, config.CLICKHOUSE_DATABASE)
    },
  }
}

/**
 * Starts Nova with all roles in this process, on real services, isolated from every other test file. `proxy` starts a
 * proxy in front of it for the requests of clients, not for sockets, and returns its address.
 */
export async function startTestApp(
  env: Record<string, string> = {},
  template: keyof Templates = 'empty',
  proxy: (url: string) => Promise<string> = async (url) => url,
): Promise<TestApp> {
  const { config, drop } = await testConfig(env, template)
  const clock = createTestClock()
  const nova = await startNova(config, { clock, log: createLog(config.LOG_LEVEL) })
  const db = adminPool(config)
  const others: Nova[] = []
  const url = nova.url!
  const baseUrl = await proxy(url)
  const clientFor = (accessToken?: string): TestClient => {
    const token = accessToken === undefined ? {} : { accessToken }
    return createClient({ baseUrl, fetch: guardedFetch, ...token }) as TestClient
  }
  const api = clientFor()
  const signedIn = ({ username }: NewAccount, session: SignedIn): TestUser => ({
    id: session.user.id,
    username,
    password,
    accessToken: session.access_token,
    refreshToken: session.refresh_token,
    api: clientFor(session.access_token),
  })
  return {
    nova,
    url,
    config,
    clock,
    db,
    api,
    async user(name = 'user') {
      const account = newAccount(name)
      passwordHash ??= hashPassword(password)
      const row = {
        ...{ username: account.username, email: account.email, displayName: name },
        ...{ emailVerified: false, passwordHash: await passwordHash },
      }
      const session = await transaction(systemCtx(nova.core), async (inside) =>
        startSession(inside, await createAccount(inside, row)),
      )
      return signedIn(account, session)
    },
    async register(name = 'user') {
      const account = newAccount(name)
      const response = await api.register(account)
      if (response.status !== 201)
        throw new Error(`register returned ${response.status}: ${JSON.stringify(response.data)}`)
      return signedIn(account, response.data)
    },
    as: (user) => ({ ...user, api: clientFor(user.accessToken) }),
    async signInAgain(user) {
      const response = await api.login({ login: user.username, password: user.password })
      if (response.status !== 200) throw new Error(`login returned ${response.status}`)
      const { access_token, refresh_token } = response.data
      return Object.assign(user, {
        accessToken: access_token,
        refreshToken: refresh_token,
        api: clientFor(access_token),
      })
    },
    fetch: (path, init) => guardedFetch(url + path, init),
    metrics: async () => (await fetch(`${nova.operationsUrl}/metrics`)).text(),
    socket: (user, options) => openSocket(url, { accessToken: user.accessToken, ...options }),
    watch: (user, streamId, options) => openLiveSocket(url, streamId, { accessToken: user.accessToken, ...options }),
    settle: (stuck) => settle(nova, stuck),
    async another(more = {}) {
      const other = await startNova(loadConfig({ ...toEnv(config), ...more }), {
        clock,
        log: createLog(config.LOG_LEVEL),
      })
      others.push(other)
      return other
    },
    async close() {
      await Promise.all(others.map((other) => other.stop()))
      await nova.stop()
      await db.end()
      await drop()
    },
  }
}
