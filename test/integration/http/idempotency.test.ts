import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { mailsTo } from '../../support/mail.ts'

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

test('a request with the same key and body replays the stored response and creates nothing twice', async () => {
  const user = await app.register()
  const key = randomUUID()
  const first = await post(user, key, body)
  const again = await post(user, key, body)
  expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null])
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
  expect(await again.json()).toEqual(await first.json())
  expect(await postsOf(user)).toBe(1)
})

test('of twenty concurrent requests with one key one runs; the others replay it or return 409', async () => {
  const user = await app.register()
  const key = randomUUID()
  const responses = await Promise.all(Array.from({ length: 20 }, () => post(user, key, body)))
  expect(onlyOnce(responses)).toBe(true)
  for (const response of responses.filter(({ status }) => status !== 201)) {
    expect(await response.json()).toMatchObject({ error: { code: 'IDEMPOTENCY_IN_PROGRESS', retryable: true } })
    expect(response.headers.get('retry-after')).toBe('1')
  }
  expect(await postsOf(user)).toBe(1)
})

test('an error frees the key, so the corrected request succeeds', async () => {
  const user = await app.register()
  const key = randomUUID()
  const wrong = { ...body, media: [{ media_id: '0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03' }] }
  expect((await post(user, key, wrong)).status).toBe(400)
  expect((await post(user, key, body)).status).toBe(201)
})

test('keys are separate for each user, and a key can be used again after 24 hours', async () => {
  const [one, two] = [await app.register(), await app.register()]
  const key = randomUUID()
  for (const user of [one, two]) expect((await post(user, key, body)).headers.get('idempotency-replayed')).toBeNull()
  app.clock.advance(25 * 3600 * 1000)
  const login = await app.api.login({ login: one.username, password: one.password })
  if (login.status !== 200) throw new Error('unreachable')
  const later = await post({ ...one, accessToken: login.data.access_token }, key, { ...body, caption: 'another' })
  app.clock.advance(-25 * 3600 * 1000)
  expect([later.status, later.headers.get('idempotency-replayed')]).toEqual([201, null])
})

test('keys that are UUIDs are compared without case, other keys with case', async () => {
  const user = await app.register()
  const key = randomUUID()
  expect((await post(user, key, body)).headers.get('idempotency-replayed')).toBeNull()
  expect((await post(user, key.toUpperCase(), body)).headers.get('idempotency-replayed')).toBe('true')
  expect((await post(user, 'a-key', body)).status).toBe(201)
  expect((await post(user, 'A-KEY', body)).headers.get('idempotency-replayed')).toBeNull()
  expect(await postsOf(user)).toBe(3)
})

/** While `work` runs, a connection that does one of `events` to a table is terminated, as in a crash. */
async function crashingOn(events: string[], work: () => Promise<void>): Promise<void> {
  await app.db.query(
    `create or replace function die() returns trigger language plpgsql
     as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
  )
  for (const [nth, event] of events.entries())
    await app.db.query(`create trigger die_${nth} before ${event} execute function die()`)
  try {
    await work()
  } finally {
    for (const [nth, event] of events.entries())
      await app.db.query(`drop trigger die_${nth} on ${/ on (\w+)/.exec(event)![1]}`)
  }
}

const completing = 'update on idempotency_keys for each row when (new.status is not null)'
const releasing = ['delete on idempotency_keys for each row', 'update on idempotency_keys for each row']

test('a request that crashed as it was completed leaves nothing, and its retry runs once', async () => {
  const user = await app.register()
  const key = randomUUID()
  await crashingOn([completing], async () => {
    expect((await post(user, key, body)).status).toBe(503)
  })
  expect(await postsOf(user)).toBe(0)
  expect((await post(user, key, body)).status).toBe(201)
  expect((await post(user, key, body)).headers.get('idempotency-replayed')).toBe('true')
  expect(await postsOf(user)).toBe(1)
})

test('a key that a crash left reserved is usable at once: one of ten concurrent requests runs', async () => {
  const user = await app.register()
  const key = randomUUID()
  await crashingOn(['insert on contents for each row', ...releasing], async () => {
    expect((await post(user, key, body)).status).toBe(503)
  })
  const { rows } = await app.db.query('select status from idempotency_keys where key = $1', [key])
  expect(rows).toEqual([{ status: null }])
  const responses = await Promise.all(Array.from({ length: 10 }, () => post(user, key, body)))
  expect(onlyOnce(responses)).toBe(true)
  expect(await postsOf(user)).toBe(1)
})

/** Returns whether one request ran, and the others replayed it or returned that it is in progress. */
function onlyOnce(responses: Response[]): boolean {
  const replayed = (response: Response): boolean => response.headers.get('idempotency-replayed') === 'true'
  const ran = responses.filter((response) => response.status === 201 && !replayed(response))
  return ran.length === 1 && responses.every(({ status }) => status === 201 || status === 409)
}

test('stored responses are encrypted: their tokens cannot be read from the table', async () => {
  const response = await app.fetch('/api/v1/auth/register', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ username: 'sealed', email: 'sealed@example.com', password: 'a long enough password' }),
  })
  const { refresh_token } = (await response.json()) as { refresh_token: string }
  const { rows } = await app.db.query(
    `select count(*)::int as n from idempotency_keys where position(convert_to($1, 'utf8') in sealed_body) > 0`,
    [refresh_token],
  )
  expect([response.status, rows[0].n]).toEqual([201, 0])
})

type Call = {
  path: string
  token?: string
  body: object
  change: object
  table: string
  created: () => Promise<number>
}

const numberOf = (text: string, values: unknown[] = []): Promise<number> =>
  app.db.query(text, values).then(({ rows }) => Number((rows as { n: string }[])[0]!.n))

const calls = {
  async register(): Promise<Call> {
    const username = `once_${randomUUID().slice(0, 8)}`
    return {
      path: '/api/v1/auth/register',
      body: { username, email: `${username}@example.com`, password: 'a long enough password' },
      change: { password: 'another long password' },
      table: 'users',
      created: () => numberOf('select count(*) as n from users where username = $1', [username]),
    }
  },
  async rotateSigningKeys(): Promise<Call> {
    const admin = await userWithRole(app, 'admin')
    const before = await numberOf('select count(*) as n from signing_keys')
    return {
      path: '/api/v1/admin/signing-keys/rotate',
      token: admin.accessToken,
      body: { publish_ahead_seconds: 60 },
      change: { publish_ahead_seconds: 61 },
      table: 'signing_keys',
      created: async () => (await numberOf('select count(*) as n from signing_keys')) - before,
    }
  },
  async createPost(): Promise<Call> {
    const user = await app.register()
    return {
      path: '/api/v1/posts',
      token: user.accessToken,
      body,
      change: { caption: 'another' },
      table: 'contents',
      created: () => postsOf(user),
    }
  },
}
const inSteps: string[] = ['register', 'rotateSigningKeys']

describe.each(Object.keys(calls) as (keyof typeof calls)[])('%s', (id) => {
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
  /** Leaves the key as a process does that crashes in the middle of the request. */
  const leaveBehind = (one: Call, key: string): Promise<void> =>
    crashingOn([`insert on ${one.table} for each row`, ...releasing], async () => {
      expect((await send(one, key)).status).toBe(503)
    })

  test('runs once for a key, even of ten concurrent requests, and is replayed', async () => {
    const one = await calls[id]()
    const key = randomUUID()
    const responses = await Promise.all(Array.from({ length: 10 }, () => send(one, key)))
    expect(onlyOnce(responses)).toBe(true)
    for (const response of responses.filter(({ status }) => status !== 201))
      expect(await response.json()).toMatchObject({ error: { code: 'IDEMPOTENCY_IN_PROGRESS' } })
    const replay = await send(one, key)
    expect([replay.status, replay.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    expect(await one.created()).toBe(1)
    // Without an account the key belongs to its request: with another body it is another request, and the name is
    // taken.
    const code = one.token === undefined ? 'USERNAME_TAKEN' : 'IDEMPOTENCY_KEY_REUSED'
    const reused = await send(one, key, one.change)
    expect([reused.status, await reused.json()]).toMatchObject([409, { error: { code } }])
    expect(await one.created()).toBe(1)
  })

  test('returns IDEMPOTENCY_IN_PROGRESS while the first request runs, and runs once that has ended', async () => {
    const one = await calls[id]()
    const key = randomUUID()
    await leaveBehind(one, key)
    const expectInProgress = async (retryAfter: (seconds: number) => boolean): Promise<void> => {
      const refused = await send(one, key)
      expect([refused.status, await refused.json()]).toMatchObject([
        409,
        { error: { code: 'IDEMPOTENCY_IN_PROGRESS', retryable: true } },
      ])
      expect(retryAfter(Number(refused.headers.get('retry-after')))).toBe(true)
    }
    if (inSteps.includes(id)) {
      await expectInProgress((seconds) => seconds > 50 && seconds <= 60)
      app.clock.advance(61_000)
    } else {
      const client = await app.db.connect()
      try {
        await client.query('begin')
        await client.query('select from idempotency_keys where key = $1 for update', [key])
        await expectInProgress((seconds) => seconds === 1)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(await one.created()).toBe(0)
    const responses = await Promise.all(Array.from({ length: 10 }, () => send(one, key)))
    expect(onlyOnce(responses)).toBe(true)
    expect(await one.created()).toBe(1)
  })

  test('runs once in the retry when it crashed as it was completed', async () => {
    const one = await calls[id]()
    const key = randomUUID()
    await crashingOn([completing], async () => {
      expect((await send(one, key)).status).toBe(503)
    })
    expect((await send(one, key)).status).toBe(201)
    expect((await send(one, key)).headers.get('idempotency-replayed')).toBe('true')
    expect(await one.created()).toBe(1)
  })
})

test('a key rotation that crashed before it was completed does not run again', async () => {
  const one = await calls.rotateSigningKeys()
  const key = randomUUID()
  const rotate = (): Promise<Response> =>
    app.fetch(one.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, authorization: `Bearer ${one.token}` },
      body: JSON.stringify(one.body),
    })
  await crashingOn(releasing, async () => {
    expect((await rotate()).status).toBe(503)
  })
  const keys = (): Promise<unknown[]> =>
    app.db.query('select kid, signs_from, verifies_until from signing_keys order by kid').then(({ rows }) => rows)
  const before = await keys()
  app.clock.advance(61_000)
  expect((await rotate()).status).toBe(201)
  expect(await keys()).toEqual(before)
  expect(await one.created()).toBe(1)
})

test('a registration that crashed half way creates and mails nothing, and its retry does', async () => {
  const username = `died_${randomUUID().slice(0, 8)}`
  const register = (key: string): Promise<Response> =>
    app.fetch('/api/v1/auth/register', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ username, email: `${username}@example.com`, password: 'a long enough password' }),
    })
  const key = randomUUID()
  await crashingOn([completing], async () => {
    expect((await register(key)).status).toBe(503)
  })
  await app.settle()
  const mails = () => mailsTo(inject('stack').MAIL_FOLDER, `${username}@example.com`)
  expect(await mails()).toEqual([])
  const [first, replay] = [await register(key), await register(key)]
  expect([first.status, replay.status, replay.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true'])
  // The replay is the same session: its tokens work.
  const { access_token } = (await replay.json()) as { access_token: string }
  expect((await app.fetch('/api/v1/users/me', { headers: { authorization: `Bearer ${access_token}` } })).status).toBe(
    200,
  )
  await app.settle()
  expect(await mails()).toHaveLength(1)
})
