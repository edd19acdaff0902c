import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adminUrl, type Stack, startStack } from '../../../cli/stack/index.ts'

const dir = mkdtempSync(join(tmpdir(), 'nova-stack-'))
// No service from outside may be used, whatever is in the environment of the test run.
const start = (env: NodeJS.ProcessEnv = {}) => startStack({ dir, ports: 'free', profile: 'test', env })
let stack: Stack

beforeAll(async () => {
  chmodSync(dir, 0o755)
  stack = await start()
}, 120_000)

afterAll(async () => {
  await stack?.stop()
  rmSync(dir, { recursive: true, force: true })
})

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: adminUrl(stack.env.DATABASE_URL) })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function withClickHouse<T>(use: (client: ClickHouseClient) => Promise<T>, database?: string): Promise<T> {
  const client = createClient({
    url: stack.env.CLICKHOUSE_URL,
    // Some tests cause errors, and the client would print each.
    log: { level: ClickHouseLogLevel.OFF },
    ...(database ? { database } : {}),
  })
  try {
    return await use(client)
  } finally {
    await client.close()
  }
}

test('PostgreSQL is version 18, with logical decoding and the extensions for search', async () => {
  const [row] = await query('SHOW server_version_num')
  expect(Number(row?.server_version_num)).toBeGreaterThanOrEqual(180_000)
  expect(await query('SHOW wal_level')).toEqual([{ wal_level: 'logical' }])
  expect(await query('SELECT current_database()')).toEqual([{ current_database: 'nova' }])
  await query(
    'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION citext; CREATE EXTENSION btree_gin',
  )
  expect(await query(`SELECT show_trgm('Ünï') <> '{}' AS letters, lower('ÄÖ') AS lowered`)).toEqual([
    { letters: true, lowered: 'äö' },
  ])
})

test('Redis stores a value', async () => {
  const redis = new Redis(stack.env.REDIS_URL)
  await redis.set('greeting', 'hello')
  expect(await redis.get('greeting')).toBe('hello')
  await redis.quit()
})

test('JetStream stores a message once and delivers it to a consumer', async () => {
  const connection = await connect({ servers: stack.env.NATS_URL })
  const manager = await jetstreamManager(connection)
  await manager.streams.add({ name: 'things', subjects: ['things.*'] })
  await manager.consumers.add('things', { durable_name: 'reader' })
  const client = jetstream(connection)
  await client.publish('things.made', 'a thing', { msgID: 'one' })
  expect((await client.publish('things.made', 'a thing', { msgID: 'one' })).duplicate).toBe(true)
  const message = await (await client.consumers.get('things', 'reader')).next({ expires: 5_000 })
  expect(message?.string()).toBe('a thing')
  await connection.close()
})

describe('ClickHouse', () => {
  test('accepts ten thousand rows in one insert, with any text', async () => {
    await withClickHouse(async (client) => {
      await client.command({ query: 'CREATE DATABASE IF NOT EXISTS app' })
      await client.command({ query: 'CREATE TABLE app.rows (id UInt64, body String) ENGINE = MergeTree ORDER BY id' })
    })
    await withClickHouse(async (client) => {
      const values = Array.from({ length: 10_000 }, (_, id) => ({ id, body: `row ${id}; it's "x"\n\n;\\ {y} é` }))
      const began = performance.now()
      const { summary } = await client.insert({
        table: 'rows',
        values,
        format: 'JSONEachRow',
        clickhouse_settings: { insert_deduplication_token: 'first', async_insert: 0 },
      })
      expect(performance.now() - began).toBeLessThan(2_000)
      expect(summary?.written_rows).toBe('10000')
      const result = await client.query({
        query:
          'SELECT id, body FROM rows WHERE id = {id: UInt64} AND body = {body: String} AND id IN {ids: Array(UInt64)}',
        query_params: { id: 7, body: (values[7] as { body: string }).body, ids: [6, 7] },
        format: 'JSONEachRow',
      })
      expect(await result.json()).toEqual([values[7]])
      expect(result.response_headers['x-clickhouse-format']).toBe('JSONEachRow')
    }, 'app')
  })

  test('binds texts, lists, nulls and times as parameters', async () => {
    const given = {
      text: `it's; \\ "\t\n`,
      texts: [`a'b`, 'c\\d'],
      none: null,
      at: new Date('2026-11-22T10:00:00.123Z'),
    }
    const rows = await withClickHouse(async (client) =>
      (
        await client.query({
          query:
            'SELECT {text: String} AS text, {texts: Array(String)} AS texts, ' +
            '{none: Nullable(String)} AS none, {at: DateTime64(3)} AS at',
          query_params: given,
          format: 'JSONEachRow',
        })
      ).json(),
    )
    expect(rows).toEqual([{ ...given, at: '2026-11-22 10:00:00.123' }])
  })

  test('accepts compressed requests and returns compressed responses', async () => {
    const client = createClient({
      url: stack.env.CLICKHOUSE_URL,
      compression: { request: true, response: true },
    })
    await client.command({ query: 'CREATE TABLE zipped (id UInt64) ENGINE = MergeTree ORDER BY id' })
    await client.insert({ table: 'zipped', values: [{ id: 1 }, { id: 2 }], format: 'JSONEachRow' })
    const result = await client.query({ query: 'SELECT sum(id) AS total FROM zipped', format: 'JSONEachRow' })
    expect(await result.json()).toEqual([{ total: 3 }])
    await client.close()
  })

  test('applies settings to one request only', async () => {
    await withClickHouse(async (client) => {
      const read = async (settings: { max_block_size?: string }) =>
        (
          await client.query({
            query: `SELECT toString(getSetting('max_block_size')) AS size`,
            clickhouse_settings: settings,
            format: 'JSONEachRow',
          })
        ).json<{ size: string }>()
      expect(await read({ max_block_size: '123' })).toEqual([{ size: '123' }])
      expect(await read({})).not.toEqual([{ size: '123' }])
    })
  })

  test('returns errors with the code and type of ClickHouse', async () => {
    await withClickHouse(async (client) => {
      await expect(client.query({ query: 'SELECT * FROM nowhere' })).rejects.toMatchObject({
        code: '60',
        type: 'UNKNOWN_TABLE',
      })
      await expect(client.command({ query: 'SELECT * FROM' })).rejects.toMatchObject({
        code: '62',
        type: 'SYNTAX_ERROR',
      })
      await expect(client.command({ query: `SELECT ';'; SELECT 2` })).rejects.toMatchObject({ code: '62' })
      await client.command({ query: `SELECT ';' -- one; statement\n;` })
      await expect(
        client.query({ query: 'SELECT 1', clickhouse_settings: { no_such_setting: 1 } as never }),
      ).rejects.toMatchObject({
        type: 'UNKNOWN_SETTING',
      })
    })
    const response = await fetch(`${stack.env.CLICKHOUSE_URL}/?query=SELECT%20*%20FROM%20nowhere`)
    expect(response.status).toBe(404)
    expect(response.headers.get('x-clickhouse-exception-code')).toBe('60')
  })

  test('does not delay other queries and the health check by a slow query', async () => {
    await withClickHouse(async (client) => {
      const slow = client.query({ query: 'SELECT sleep(1.5)', format: 'JSONEachRow' })
      const began = performance.now()
      expect(await (await fetch(`${stack.env.CLICKHOUSE_URL}/ping`)).text()).toBe('Ok.\n')
      await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          client
            .query({ query: 'SELECT {n: UInt8} AS n', query_params: { n }, format: 'JSONEachRow' })
            .then(async (result) => expect(await result.json()).toEqual([{ n }])),
        ),
      )
      expect(performance.now() - began).toBeLessThan(1_000)
      await (await slow).text()
    })
  })
})

describe('S3', () => {
  const client = () =>
    new S3Client({
      endpoint: stack.env.S3_ENDPOINT,
      region: stack.env.S3_REGION,
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      credentials: { accessKeyId: stack.env.S3_ACCESS_KEY_ID, secretAccessKey: stack.env.S3_SECRET_ACCESS_KEY },
    })

  test('accepts an upload by a presigned URL, and serves it only with a signature', async () => {
    const s3 = client()
    const key = `media/${randomUUID()}/picture.png`
    const url = await getSignedUrl(
      s3,
      new PutObjectCommand({ Bucket: stack.env.S3_BUCKET, Key: key, ContentType: 'image/png' }),
      {
        expiresIn: 60,
        signableHeaders: new Set(['content-type']),
      },
    )
    const body = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])
    const put = await fetch(url, {
      method: 'PUT',
      body,
      headers: { 'content-type': 'image/png', origin: 'http://app' },
    })
    expect(put.status).toBe(200)
    expect(put.headers.get('access-control-allow-origin')).toBeTruthy()

    const got = await fetch(`${stack.env.S3_ENDPOINT}/${stack.env.S3_BUCKET}/${key}`)
    expect(got.status).toBe(403)
    const signed = await s3.send(new GetObjectCommand({ Bucket: stack.env.S3_BUCKET, Key: key }))
    expect(signed.ContentType).toBe('image/png')
    expect(Buffer.from((await signed.Body?.transformToByteArray()) ?? [])).toEqual(body)
    s3.destroy()
  })

  test('refuses an upload without a signature, after its expiry, or of another type than was signed', async () => {
    const s3 = client()
    const plain = `${stack.env.S3_ENDPOINT}/${stack.env.S3_BUCKET}/stranger.txt`
    expect((await fetch(plain, { method: 'PUT', body: 'x' })).status).toBe(403)
    const command = new PutObjectCommand({ Bucket: stack.env.S3_BUCKET, Key: 'late.txt', ContentType: 'text/plain' })
    const options = { signableHeaders: new Set(['content-type']) }
    const late = await getSignedUrl(s3, command, {
      ...options,
      expiresIn: 1,
      signingDate: new Date(Date.now() - 60_000),
    })
    const headers = { 'content-type': 'text/plain' }
    expect((await fetch(late, { method: 'PUT', body: 'x', headers })).status).toBe(403)
    const url = await getSignedUrl(s3, command, { ...options, expiresIn: 60 })
    const other = { 'content-type': 'text/html' }
    expect((await fetch(url, { method: 'PUT', body: 'x', headers: other })).status).toBe(403)
    expect((await fetch(`${url}0`, { method: 'PUT', body: 'x', headers })).status).toBe(403)
    expect((await fetch(url, { method: 'PUT', body: 'x', headers })).status).toBe(200)
    s3.destroy()
  })

  test('stays up while the last object of a folder is deleted and another one is created', async () => {
    const s3 = client()
    const at = (n: number) => ({ Bucket: stack.env.S3_BUCKET, Key: `uploads/passing-${n}` })
    for (let n = 0; n < 300; n++) {
      const going = n === 0 ? [] : [s3.send(new DeleteObjectCommand(at(n - 1)))]
      await Promise.all([...going, s3.send(new PutObjectCommand({ ...at(n), Body: 'x' }))])
    }
    await s3.send(new DeleteObjectCommand(at(299)))
    await s3.send(new PutObjectCommand({ ...at(300), Body: 'x' }))
    s3.destroy()
  })

  test('allows uploads from browsers on any origin', async () => {
    const reply = await fetch(`${stack.env.S3_ENDPOINT}/${stack.env.S3_BUCKET}/x.png`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:8080',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('access-control-allow-methods')).toContain('PUT')
  })
})

test('a second start on the same directory is refused and names the process', async () => {
  await expect(start()).rejects.toThrow(`process ${process.pid}`)
})

test('services that are in the environment are used and not started', async () => {
  const other = mkdtempSync(join(tmpdir(), 'nova-stack-external-'))
  const seen: string[] = []
  const external = await startStack({
    dir: other,
    ports: 'free',
    profile: 'test',
    env: { ...stack.env },
    onProgress: (service, state) => seen.push(`${service} ${state}`),
  })
  // The mail folder of an external server is unknown.
  expect(external.env).toEqual({ ...stack.env, MAIL_FOLDER: '' })
  expect(external.services.every((service) => service.source === 'external' && service.pid === undefined)).toBe(true)
  expect(seen.toSorted()).toEqual([
    'clickhouse external',
    'mail external',
    'nats external',
    'postgres external',
    'redis external',
    'storage external',
  ])
  await external.stop()
  expect(await query('SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  rmSync(other, { recursive: true })
})

test('an external service that is down is reported by the name of its variable, without its password', async () => {
  const other = mkdtempSync(join(tmpdir(), 'nova-stack-absent-'))
  const starting = startStack({
    dir: other,
    ports: 'free',
    profile: 'test',
    env: { ...stack.env, DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/none' },
  })
  await expect(starting).rejects.toThrow(/postgres: DATABASE_URL .*ECONNREFUSED/)
  await expect(starting).rejects.not.toThrow(/secret/)
  rmSync(other, { recursive: true })
})

test('after a restart on the same directory all data is still available', async () => {
  await query('CREATE TABLE kept (id int); INSERT INTO kept VALUES (42)')
  await withClickHouse(async (client) => {
    await client.command({ query: 'CREATE TABLE kept (id UInt64) ENGINE = MergeTree ORDER BY id' })
    await client.insert({ table: 'kept', values: [{ id: 42 }], format: 'JSONEachRow' })
  })
  const pids = stack.services.map((service) => service.pid as number)
  await stack.stop()
  await stack.stop()
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow()

  stack = await start()
  expect(await query('SELECT id FROM kept')).toEqual([{ id: 42 }])
  const rows = await withClickHouse(async (client) =>
    (await client.query({ query: 'SELECT id FROM kept', format: 'JSONEachRow' })).json(),
  )
  expect(rows).toEqual([{ id: 42 }])
}, 30_000)

test('services that a killed process has left running are stopped by the next start', async () => {
  const other = mkdtempSync(join(tmpdir(), 'nova-stack-killed-'))
  chmodSync(other, 0o755)
  const options = { dir: other, ports: 'free', profile: 'test', env: {} } as const
  const stackModule = new URL('../../../cli/stack/index.ts', import.meta.url).href
  const script = `
		const { startStack } = await import(${JSON.stringify(stackModule)})
		const { services } = await startStack(${JSON.stringify(options)})
		console.log(JSON.stringify(services.map((service) => service.url)))
	`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  await expect(startStack(options)).rejects.toThrow(`process ${child.pid}`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const urls = JSON.parse(String(line)) as string[]
  expect(await Promise.all(urls.map(listens))).toEqual(urls.map(() => true))

  const next = await startStack(options)
  const current = next.services.map((service) => service.url)
  expect(await Promise.all(urls.filter((url) => !current.includes(url)).map(listens))).not.toContain(true)
  await next.stop()
  rmSync(other, { recursive: true })
}, 30_000)

function listens(url: string): Promise<boolean> {
  const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port) })
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  }).then((open) => {
    socket.destroy()
    return open as boolean
  })
}
