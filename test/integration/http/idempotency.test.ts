import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { mailsTo } from '../../support/mail.ts'
import { userWithRole } from '../accounts/helpers.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

function post(user: TestUser, key: string, body: object): Promise<Response> {
  const headers = {
    authorization: `Bearer ${user.accessToken}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  }
  return app.fetch('/api/v1/posts', { method: 'POST', headers, body: JSON.stringify(body) })
}

async function postsOf(user: TestUser): Promise<number> {
  const { rows } = await app.db.query('select count(*)::int as n from contents where creator_id = $1', [user.id])
  return rows[0].n
}

const body = { caption: 'once', visibility: 'public' }

test('the same key and body replay the stored answer, and nothing is made twice', async () => {
  const user = await app.user()
  const key = randomUUID()
  const first = await post(user, key, body)
  const again = await post(user, key, body)
  expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null])
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
  expect(await again.json()).toEqual(await first.json())
  expect(await postsOf(user)).toBe(1)
})

test('of twenty at once with one key, one makes it; the others replay it or are told that it is in progress', async () => {
  const user = await app.user()
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(user, key, body)))
  expect(
    answers.filter(({ status, headers }) => status === 201 && headers.get('idempotency-replayed') === null),
  ).toHaveLength(1)
  for (const answer of answers.filter(({ status }) => status !== 201)) {
    expect(await answer.json()).toMatchObject({ error: { code: 'IDEMPOTENCY_IN_PROGRESS', retryable: true } })
    expect(answer.headers.get('retry-after')).toBe('1')
  }
  expect(await postsOf(user)).toBe(1)
})

test('an error leaves the key free, so the corrected call goes through', async () => {
  const user = await app.user()
  const key = randomUUID()
  const wrong = { ...body, media: [{ media_id: '0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03' }] }
  expect((await post(user, key, wrong)).status).toBe(400)
  expect((await post(user, key, body)).status).toBe(201)
})

test('keys of two users, and the same key after 24 hours, are different keys', async () => {
  const [one, two] = [await app.user(), await app.user()]
  const key = randomUUID()
  for (const user of [one, two]) expect((await post(user, key, body)).headers.get('idempotency-replayed')).toBeNull()
  app.clock.advance(25 * 3600 * 1000)
  const login = await app.api.login({ login: one.username, password: one.password })
  if (login.status !== 200) throw new Error('unreachable')
  const later = await post({ ...one, accessToken: login.data.access_token }, key, { ...body, caption: 'another' })
  app.clock.advance(-25 * 3600 * 1000)
  expect([later.status, later.headers.get('idempotency-replayed')]).toEqual([201, null])
})

test('a call that died half way left nothing, and its retry makes it once', async () => {
  const user = await app.user()
  const key = randomUUID()
  // The connection dies after the post was written and before the answer was stored, as in a crash.
  await app.db.query(
    `create function die() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
  )
  await app.db.query(`create trigger die before insert on idempotency_keys for each row execute function die()`)
  expect((await post(user, key, body)).status).toBe(503)
  expect(await postsOf(user)).toBe(0)
  await app.db.query('drop trigger die on idempotency_keys')
  expect((await post(user, key, body)).status).toBe(201)
  expect((await post(user, key, body)).headers.get('idempotency-replayed')).toBe('true')
  expect(await postsOf(user)).toBe(1)
})

test('stored answers are sealed: a token in one cannot be read from the table', async () => {
  const answer = await app.fetch('/api/v1/auth/register', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ username: 'sealed', email: 'sealed@example.com', password: 'a long enough password' }),
  })
  const { refresh_token } = (await answer.json()) as { refresh_token: string }
  const { rows } = await app.db.query(
    `select count(*)::int as n from idempotency_keys where position(convert_to($1, 'utf8') in sealed_body) > 0`,
    [refresh_token],
  )
  expect([answer.status, rows[0].n]).toEqual([201, 0])
})

type Call = { path: string; token?: string; body: object; change: object; made: () => Promise<number> }

describe.each(['register', 'rotateSigningKeys'] as const)('%s', (id) => {
  const n = (text: string): Promise<number> =>
    app.db.query(text).then(({ rows }) => Number((rows as { n: string }[])[0]!.n))
  async function prepare(): Promise<Call> {
    if (id === 'register') {
      const username = `once_${randomUUID().slice(0, 8)}`
      return {
        path: '/api/v1/auth/register',
        body: { username, email: `${username}@example.com`, password: 'a long enough password' },
        change: { password: 'another long password' },
        made: () => n(`select count(*) as n from users where username = '${username}'`),
      }
    }
    const admin = await userWithRole(app, 'admin')
    const before = await n('select count(*) as n from signing_keys')
    return {
      path: '/api/v1/admin/keys/rotate',
      token: admin.accessToken,
      body: { publish_ahead_seconds: 60 },
      change: { publish_ahead_seconds: 61 },
      made: async () => (await n('select count(*) as n from signing_keys')) - before,
    }
  }
  const send = ({ path, token, body }: Call, key: string, change: object = {}): Promise<Response> =>
    app.fetch(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ ...body, ...change }),
    })

  test('is done once for a key, also when ten come at once, and replayed', async () => {
    const one = await prepare()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(one, key)))
    expect(
      answers.filter(({ status, headers }) => status === 201 && headers.get('idempotency-replayed') === null),
    ).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect(await answer.json()).toMatchObject({ error: { code: 'IDEMPOTENCY_IN_PROGRESS' } })
    const replay = await send(one, key)
    expect([replay.status, replay.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    expect(await one.made()).toBe(1)
    const reused = await send(one, key, one.change)
    expect([reused.status, await reused.json()]).toMatchObject([409, { error: { code: 'IDEMPOTENCY_KEY_REUSED' } }])
  })

  test('is told that the first call still runs, and goes on when that one is gone', async () => {
    const one = await prepare()
    const key = randomUUID()
    const sub =
      one.token === undefined
        ? 'anonymous'
        : JSON.parse(Buffer.from(one.token.split('.')[1]!, 'base64url').toString()).sub
    const client = await app.db.connect()
    try {
      await client.query('begin')
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`idempotency|${sub}|${key}`])
      const waits = await send(one, key)
      expect([waits.status, waits.headers.get('retry-after'), await waits.json()]).toMatchObject([
        409,
        '1',
        { error: { code: 'IDEMPOTENCY_IN_PROGRESS', retryable: true } },
      ])
      await client.query('rollback')
    } finally {
      client.release()
    }
    expect(await one.made()).toBe(0)
    expect((await send(one, key)).status).toBe(201)
    expect(await one.made()).toBe(1)
  })
})

test('an account whose process died half way was not made, no mail was sent for it, and the retry makes it', async () => {
  const username = `died_${randomUUID().slice(0, 8)}`
  const register = (key: string): Promise<Response> =>
    app.fetch('/api/v1/auth/register', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ username, email: `${username}@example.com`, password: 'a long enough password' }),
    })
  const key = randomUUID()
  await app.db.query(
    `create or replace function die() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
  )
  await app.db.query(`create trigger die before insert on idempotency_keys for each row execute function die()`)
  expect((await register(key)).status).toBe(503)
  await app.db.query('drop trigger die on idempotency_keys')
  await app.settle()
  const mails = () => mailsTo(inject('stack').MAIL_FOLDER, `${username}@example.com`)
  expect(await mails()).toEqual([])
  const [made, replay] = [await register(key), await register(key)]
  expect([made.status, replay.status, replay.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true'])
  // The replay is the same session: its tokens work.
  const { access_token } = (await replay.json()) as { access_token: string }
  expect((await app.fetch('/api/v1/users/me', { headers: { authorization: `Bearer ${access_token}` } })).status).toBe(
    200,
  )
  await app.settle()
  expect(await mails()).toHaveLength(1)
})
