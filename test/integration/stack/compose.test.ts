import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type StackEnv, serviceNames } from '../../../cli/stack/index.ts'
import { liveVariables } from '../../../src/live/live.variables.ts'
import { loadConfig } from '../../../src/load-config.ts'
import { mediaVariables } from '../../../src/media/media.variables.ts'

type ComposeService = {
  image: string
  build?: string
  command?: string[]
  environment?: Record<string, string | number>
  ports?: string[]
  volumes?: string[]
  healthcheck?: { test?: string[]; disable?: boolean }
  depends_on?: Record<string, { condition: string }>
  restart?: string
}

const root = new URL('../../../', import.meta.url)
const file = (name: string) => readFileSync(new URL(name, root), 'utf8')
const compose = parse(file('docker-compose.yml'), { merge: true }) as {
  services: Record<string, ComposeService>
  volumes: Record<string, unknown>
  configs: Record<string, { content: string }>
}
const { app, srs, bucket, migrate, ...servers } = compose.services as Record<string, ComposeService> & {
  app: ComposeService
  srs: ComposeService
  bucket: ComposeService
  migrate: ComposeService
}

/** Replaces each variable of a text by its default. */
const defaults = (text: unknown) => String(text).replace(/\$\{\w+:-([^}]*)\}/g, '$1')

test('docker-compose has the services of the local stack', () => {
  expect(Object.keys(servers).toSorted()).toEqual([...serviceNames].toSorted())
})

test('every image is pinned to a version', () => {
  for (const { image } of Object.values(compose.services)) {
    expect(image).toMatch(/^[\w./-]+:v?\d+[\w.-]*$/)
  }
  expect(bucket.image).toBe(servers.storage?.image)
  const bases = [...file('Dockerfile').matchAll(/^FROM (\S+)/gm)].map((match) => match[1])
  expect(new Set(bases)).toEqual(new Set(['node:24-slim']))
})

describe.each(Object.entries(servers))('%s', (name, service) => {
  test('has a health check, and the app waits for it', () => {
    expect(service.healthcheck?.test?.[0]).toMatch(/^CMD/)
    expect(app.depends_on?.[name]).toEqual({ condition: 'service_healthy' })
  })

  test('stores its data in a volume', () => {
    const volume = service.volumes?.[0]?.split(':')[0] as string
    expect(Object.keys(compose.volumes)).toContain(volume)
  })

  test('is published on its standard port, only on this machine', () => {
    // The second port is that of its web page.
    const known = {
      postgres: [5432],
      redis: [6379],
      nats: [4222],
      clickhouse: [8123],
      storage: [9000],
      mail: [1025, 8025],
    }
    const ports = known[name as keyof typeof known]
    expect(service.ports).toEqual(ports.map((port) => `127.0.0.1:${port}:${port}`))
  })
})

test('ClickHouse has the version of the local stack', () => {
  const lock = JSON.parse(file('package-lock.json')) as { packages: Record<string, { version: string }> }
  const engine = lock.packages['node_modules/@chdb/lib-linux-x64-gnu']?.version
  expect(engine?.split('.').slice(0, 2).join('.')).toBe(servers.clickhouse?.image.split(':')[1])
})

test('PostgreSQL is version 18, with logical decoding and enough replication slots', () => {
  expect(servers.postgres?.image).toMatch(/^postgres:18/)
  expect(servers.postgres?.command).toEqual(
    expect.arrayContaining(['--wal_level=logical', '--max_replication_slots=64', '--max_wal_senders=64']),
  )
  // From version 18 on the image stores its data in the parent of the earlier folder.
  expect(servers.postgres?.volumes?.[0]).toBe('postgres:/var/lib/postgresql')
  // The image runs these scripts once, in the order of their names.
  expect(servers.postgres?.volumes?.slice(1)).toEqual([
    './deploy/postgres-roles.sql:/docker-entrypoint-initdb.d/1-roles.sql:ro',
    './deploy/postgres-passwords.sh:/docker-entrypoint-initdb.d/2-passwords.sh:ro',
  ])
})

test('NATS runs JetStream on its volume', () => {
  const command = servers.nats?.command ?? []
  expect(command).toContain('-js')
  expect(command[command.indexOf('--store_dir') + 1]).toBe(servers.nats?.volumes?.[0]?.split(':')[1])
})

test('the media server calls Nova with its secret, at the addresses that Nova gives to creators and viewers', () => {
  const conf = defaults(compose.configs.srs?.content)
  for (const hook of ['on_publish', 'on_unpublish', 'on_play', 'on_hls'])
    expect(conf).toMatch(new RegExp(`${hook}\\s+http://app:8080/ingest/events\\?secret=\\$\\{INGEST_SECRET\\};`))
  expect(srs.ports).toEqual(
    expect.arrayContaining(['127.0.0.1:1935:1935', '127.0.0.1:1985:1985', '127.0.0.1:8088:8080']),
  )
  const config = loadConfig({
    ...app.environment,
    PORT: '8080',
    APP_SECRET: 'x'.repeat(32),
    INGEST_SECRET: 'a secret of both sides',
    DATABASE_URL: 'postgres://a/b',
    DATABASE_RELAY_URL: 'postgres://a/b',
    CLICKHOUSE_URL: 'http://a',
    S3_ENDPOINT: 'http://a',
    S3_SECRET_ACCESS_KEY: 'x',
    S3_PUBLIC_ENDPOINT: 'http://a',
    OIDC_PROVIDERS: '[]',
  } as never)
  const { INGEST_RTMP_URL, INGEST_WHIP_URL } = config.of(liveVariables)
  const { LIVE_PLAYBACK_URL } = config.of(mediaVariables)
  expect([INGEST_RTMP_URL, INGEST_WHIP_URL, LIVE_PLAYBACK_URL]).toEqual([
    'rtmp://localhost:1935/live',
    'http://localhost:1985/rtc/v1/whip/',
    'http://localhost:8088/live',
  ])
})

test('no package runs a script when it is installed, and each is pinned by a hash of its content', () => {
  expect(file('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  const { packages } = JSON.parse(file('package-lock.json')) as { packages: Record<string, { integrity?: string }> }
  const without = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined)
  expect(without).toEqual([])
})

test('no service has a secret by default, and one script creates all that are needed', () => {
  const text = file('docker-compose.yml')
  const required = [...text.matchAll(/\$\{(\w+):\?run deploy\/new-secrets\.sh\}/g)].map(([, name]) => name!)
  // The seeding role cannot sign in without one.
  for (const name of text.matchAll(/\$\{(\w*(?:PASSWORD|SECRET)\w*):-([^}]*)\}/g))
    expect(['POSTGRES_SEED_PASSWORD', 'INGEST_SECRET']).toContain(name[1])
  const script = file('deploy/new-secrets.sh')
  for (const name of [...required, 'APP_SECRET']) expect(script).toContain(name)
  expect(new Set(required)).toEqual(
    new Set([
      ...['APP_SECRET', 'CLICKHOUSE_PASSWORD', 'S3_SECRET_ACCESS_KEY', 'POSTGRES_PASSWORD'],
      ...['POSTGRES_MIGRATE_PASSWORD', 'POSTGRES_SERVICE_PASSWORD', 'POSTGRES_RELAY_PASSWORD'],
    ]),
  )
})

describe('the app', () => {
  const environment = Object.fromEntries(
    Object.entries(app.environment ?? {}).map(([key, value]) => [key, defaults(value)]),
  )

  test('has every variable of the local stack, with the addresses and keys of these services', () => {
    const passwordOf = (role: string) => servers.postgres?.environment?.[`POSTGRES_${role.toUpperCase()}_PASSWORD`]
    const addressFor = (role: string) => `postgres://nova_${role}:${passwordOf(role)}@postgres:5432/nova`
    expect(migrate.environment).toEqual({ ...app.environment, DATABASE_MIGRATION_URL: addressFor('migrate') })
    const urls = {
      DATABASE_URL: addressFor('service'),
      DATABASE_RELAY_URL: addressFor('relay'),
      REDIS_URL: 'redis://redis:6379',
      NATS_URL: 'nats://nats:4222',
      CLICKHOUSE_URL: `http://nova:${defaults(servers.clickhouse?.environment?.CLICKHOUSE_PASSWORD)}@clickhouse:8123`,
      S3_ENDPOINT: 'http://storage:9000',
      SMTP_URL: 'smtp://mail:1025',
    }
    const keys = JSON.parse(defaults(compose.configs['storage-keys']?.content)).identities.find(
      (identity: { name: string }) => identity.name === 'nova',
    ).credentials[0]
    // Mails are shown on the page of their service, and ffmpeg is in the image.
    const expected: Omit<StackEnv, 'MAIL_FOLDER' | 'FFMPEG_PATH'> = {
      ...urls,
      S3_ACCESS_KEY_ID: keys.accessKey,
      S3_SECRET_ACCESS_KEY: keys.secretKey,
      S3_REGION: 'us-east-1',
      S3_BUCKET: 'nova-media',
    }
    expect(environment).toMatchObject(expected)
    expect(bucket.command?.[0]).toContain(`-name ${expected.S3_BUCKET}`)
    expect(app.depends_on?.bucket).toEqual({ condition: 'service_completed_successfully' })
  })

  test('listens on every address of its container, on the published port', () => {
    expect(environment).toMatchObject({ HOST: '0.0.0.0', PORT: '8080', NODE_ENV: 'production' })
    expect(app.ports).toEqual(['8080:8080'])
    expect(file('Dockerfile')).toContain('EXPOSE 8080')
  })

  test('does not start without secrets of its own, and none is in this repository', () => {
    expect(app.environment?.APP_SECRET).toMatch(/^\$\{APP_SECRET:\?.+\}$/)
    expect(app.environment?.INGEST_SECRET).toMatch(/^\$\{INGEST_SECRET:\?.+\}$/)
    expect(file('docker-compose.yml')).not.toContain('nova-local-ingest-secret')
  })

  test('starts only when the migrations are applied, by a role that it does not have itself', () => {
    expect(migrate.command).toEqual(['node', 'cli/nova.ts', 'migrate', 'up'])
    expect(app.command).toEqual(['node', 'cli/nova.ts', 'serve'])
    expect(app.depends_on?.migrate).toEqual({ condition: 'service_completed_successfully' })
    expect(JSON.stringify(app.environment)).not.toMatch(/nova_migrate|nova_seed|POSTGRES_PASSWORD/)
  })

  test('migrates before it serves, without development packages and not as root', () => {
    const dockerfile = file('Dockerfile')
    expect(dockerfile).toMatch(/npm ci --omit=dev/)
    expect(dockerfile).toMatch(/apt-get install .*ffmpeg/)
    expect(dockerfile).toMatch(/migrate up && exec node cli\/nova\.ts serve/)
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(file('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['node_modules', '.git', '.nova', '.env*']),
    )
  })
})
