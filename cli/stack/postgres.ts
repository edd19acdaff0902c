import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import pg from 'pg'
import { end, identify } from './identity.ts'
import { host } from './ports.ts'
import { choosePostgresUser, locatePostgres, type PostgresUser, placePostgresData } from './postgres-place.ts'
import { admin, createRoles, localPassword, type RoleUrls, roleUrls } from './postgres-roles.ts'
import type { Profile, Service } from './service.ts'

const database = 'nova'

/** PostgreSQL 18 from npm, with logical decoding, an empty database `nova` and the roles of Nova. */
export const postgres: Service = {
  name: 'postgres',
  defaultPort: 5432,
  variable: 'DATABASE_URL',

  async start(site) {
    const user = choosePostgresUser()
    const native = locatePostgres(user)
    const dataDir = placePostgresData(site.dir, user)
    const elsewhere = dataDir.startsWith(site.dir) ? '' : `, data in ${dataDir} (its user cannot reach ${site.dir})`
    if (!existsSync(join(dataDir, 'PG_VERSION'))) {
      site.report('installing', `creating the cluster${elsewhere}`)
      await initialise(native, dataDir, user, site.profile)
    }
    await endLeftover(dataDir)
    site.report('starting', `npm, port ${site.port}${elsewhere}`)
    const child = site.launch({
      command: join(native, 'bin', 'postgres'),
      args: [
        '-D',
        dataDir,
        ...Object.entries(settings(site.port, site.profile)).map(([key, value]) => `--${key}=${value}`),
      ],
      ...user,
      // SIGTERM would wait for the last client to disconnect.
      stopSignal: 'SIGINT',
    })
    const url = `postgres://${admin}:${localPassword}@${host}:${site.port}/${database}`
    await child.ready(() => createDatabase(url), 60_000)
    return { env: roleUrls(url), url, source: 'npm', child, dataDir }
  },

  async connect(env) {
    const url = env.DATABASE_URL as string
    await withClient(url, (client) => client.query('SELECT 1'))
    return { env: { ...otherUrls(env), DATABASE_URL: url }, url, source: 'external' }
  },
}

/** Returns the addresses for other roles that are set. */
function otherUrls(env: NodeJS.ProcessEnv): Partial<RoleUrls> {
  const names = Object.keys(roleUrls(env.DATABASE_URL!)) as (keyof RoleUrls)[]
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}

function settings(port: number, profile: Profile): Record<string, string | number> {
  return {
    listen_addresses: host,
    port,
    // No socket file: its folder would have to be writable by the server's user.
    unix_socket_directories: '',
    max_connections: 300,
    wal_level: 'logical',
    max_replication_slots: 64,
    max_wal_senders: 64,
    max_slot_wal_keep_size: '4GB',
    wal_sender_timeout: '60s',
    jit: 'off',
    // Also without fsync: with `off` a commit stays in memory for up to 200 ms, and replication sends it only then.
    synchronous_commit: 'on',
    ...(profile === 'durable'
      ? { shared_buffers: '512MB' }
      : { shared_buffers: '256MB', fsync: 'off', full_page_writes: 'off' }),
  }
}

/** Creates the cluster. On every machine text sorts by code point and Unicode letters are recognised. */
async function initialise(native: string, dataDir: string, user: PostgresUser, profile: Profile): Promise<void> {
  // Not inside the data directory, where initdb would refuse to work. The server's user must be able to read it.
  const passwordFile = `${dataDir}.password`
  // A separate folder until the cluster is complete, so that an interrupted creation starts over.
  const unfinished = `${dataDir}.new`
  for (const old of [passwordFile, unfinished]) rmSync(old, { recursive: true, force: true })
  writeFileSync(passwordFile, localPassword, { mode: 0o600, flag: 'wx' })
  mkdirSync(unfinished, { mode: 0o700 })
  if (user.uid !== undefined) {
    chownSync(passwordFile, user.uid, user.gid as number)
    chownSync(unfinished, user.uid, user.gid as number)
  }
  try {
    await execa(
      join(native, 'bin', 'initdb'),
      [
        ...['-D', unfinished, '--username', admin, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
        ...['--encoding', 'UTF8', '--locale', 'C', '--lc-ctype', process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'],
        ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
        ...(profile === 'test' ? ['--no-sync'] : []),
      ],
      { ...user, cwd: '/', env: { LC_ALL: 'C' } },
    )
    renameSync(unfinished, dataDir)
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw new Error(`the Postgres cluster could not be created: ${stderr || message}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * Ends a server that still runs on this data after a crash, and deletes its pid file. Call it only while holding the
 * stack's lock.
 */
async function endLeftover(dataDir: string): Promise<void> {
  const path = join(dataDir, 'postmaster.pid')
  if (!existsSync(path)) return
  const pid = Number(readFileSync(path, 'utf8').split('\n')[0])
  if (identify(pid) !== undefined && commandLine(pid).includes(dataDir)) await end(pid, 'SIGINT', 10_000)
  // A pid of an ended server may belong to another program by now, and Postgres would take that for a running server.
  rmSync(path, { force: true })
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  let isComplete = false
  await withClient(maintenance.href, async (client) => {
    const { rows } = await client.query<{ complete: boolean }>(
      `select pg_is_in_recovery() or pg_get_userbyid(datdba) = 'nova_migrate' as complete
       from pg_database
       where datname = $1`,
      [database],
    )
    if (rows.length === 0) await client.query(`create database ${database}`)
    isComplete = rows[0]?.complete ?? false
  })
  if (!isComplete) await withClient(url, createRoles)
}

async function withClient(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await use(client)
  } finally {
    await client.end().catch(() => {})
  }
}
