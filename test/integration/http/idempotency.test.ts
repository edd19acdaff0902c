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

test('of twenty at once with one key, one makes it; the others replay it or are told to wait', async () => {
  const user = await app.user()
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(user, key, body)))
  expect(onlyOnce(answers)).toBe(true)
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

test('a UUID in capitals is the same key; other keys keep their case', async () => {
  const user = await app.user()
  const key = randomUUID()
  expect((await post(user, key, body)).headers.get('idempotency-replayed')).toBeNull()
  expect((await post(user, key.toUpperCase(), body)).headers.get('idempotency-replayed')).toBe('true')
  expect((await post(user, 'a-key', body)).status).toBe(201)
  expect((await post(user, 'A-KEY', body)).headers.get('idempotency-replayed')).toBeNull()
  expect(await postsOf(user)).toBe(3)
})

/** While `work` runs, whoever does this to a table loses the connection, as in a crash. */
async function dying(events: string[], work: () => Promise<void>): Promise<void> {
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
const leaving = ['delete on idempotency_keys for each row', 'update on idempotency_keys for each row']

test('a call that died as it was completed left nothing, and its retry makes it once', async () => {
  const user = await app.user()
  const key = randomUUID()
  await dying([completing], async () => {
    expect((await post(user, key, body)).status).toBe(503)
  })
  expect(await postsOf(user)).toBe(0)
  expect((await post(user, key, body)).status).toBe(201)
  expect((await post(user, key, body)).headers.get('idempotency-replayed')).toBe('true')
  expect(await postsOf(user)).toBe(1)
})

test('a key of which only the reservation is left is worked under at once, by one of ten', async () => {
  const user = await app.user()
  const key = randomUUID()
  await dying(['insert on contents for each row', ...leaving], async () => {
    expect((await post(user, key, body)).status).toBe(503)
  })
  const { rows } = await app.db.query('select status from idempotency_keys where key = $1', [key])
  expect(rows).toEqual([{ status: null }])
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(user, key, body)))
  expect(onlyOnce(answers)).toBe(true)
  expect(await postsOf(user)).toBe(1)
})

/** Whether one of the calls made it, and the others replayed it or were told that it is in progress. */
function onlyOnce(answers: Response[]): boolean {
  const replayed = (answer: Response): boolean => answer.headers.get('idempotency-replayed') === 'true'
  const made = answers.filter((answer) => answer.status === 201 && !replayed(answer))
  return made.length === 1 && answers.every(({ status }) => status === 201 || status === 409)
}

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

type Call = { path: string; token?: string; body: object; change: object; table: string; made: () => Promise<number> }

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
      made: () => numberOf('select count(*) as n from users where username = $1', [username]),
    }
  },
  async rotateSigningKeys(): Promise<Call> {
    const admin = await userWithRole(app, 'admin')
    const before = await numberOf('select count(*) as n from signing_keys')
    return {
      path: '/api/v1/admin/keys/rotate',
      token: admin.accessToken,
      body: { publish_ahead_seconds: 60 },
      change: { publish_ahead_seconds: 61 },
      table: 'signing_keys',
      made: async () => (await numberOf('select count(*) as n from signing_keys')) - before,
    }
  },
  async createPost(): Promise<Call> {
    const user = await app.user()
    return {
      path: '/api/v1/posts',
      token: user.accessToken,
      body,
      change: { caption: 'another' },
      table: 'contents',
      made: () => postsOf(user),
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
  /** Leaves the key as a process does that dies in the middle of the call. */
  const leaveBehind = (one: Call, key: string): Promise<void> =>
    dying([`insert on ${one.table} for each row`, ...leaving], async () => {
      expect((await send(one, key)).status).toBe(503)
    })

  test('is done once for a key, also when ten come at once, and replayed', async () => {
    const one = await calls[id]()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(one, key)))
    expect(onlyOnce(answers)).toBe(true)
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect(await answer.json()).toMatchObject({ error: { code: 'IDEMPOTENCY_IN_PROGRESS' } })
    const replay = await send(one, key)
    expect([replay.status, replay.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    expect(await one.made()).toBe(1)
    // A key without an account belongs to its request: with another body it is another call, which finds the name
    // taken.
    const code = one.token === undefined ? 'USERNAME_TAKEN' : 'IDEMPOTENCY_KEY_REUSED'
    const reused = await send(one, key, one.change)
    expect([reused.status, await reused.json()]).toMatchObject([409, { error: { code } }])
    expect(await one.made()).toBe(1)
  })

  test('is told that the first call still runs, and goes on when that one is gone', async () => {
    const one = await calls[id]()
    const key = randomUUID()
    await leaveBehind(one, key)
    const told = async (retryAfter: (seconds: number) => boolean): Promise<void> => {
      const waits = await send(one, key)
      expect([waits.status, await waits.json()]).toMatchObject([
        409,
        { error: { code: 'IDEMPOTENCY_IN_PROGRESS', retryable: true } },
      ])
      expect(retryAfter(Number(waits.headers.get('retry-after')))).toBe(true)
    }
    if (inSteps.includes(id)) {
      await told((seconds) => seconds > 50 && seconds <= 60)
      app.clock.advance(61_000)
    } else {
      const client = await app.db.connect()
      try {
        await client.query('begin')
        await client.query('select from idempotency_keys where key = $1 for update', [key])
        await told((seconds) => seconds === 1)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(await one.made()).toBe(0)
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(one, key)))
    expect(onlyOnce(answers)).toBe(true)
    expect(await one.made()).toBe(1)
  })

  test('died as it was completed: it is made by the retry, once', async () => {
    const one = await calls[id]()
    const key = randomUUID()
    await dying([completing], async () => {
      expect((await send(one, key)).status).toBe(503)
    })
    expect((await send(one, key)).status).toBe(201)
    expect((await send(one, key)).headers.get('idempotency-replayed')).toBe('true')
    expect(await one.made()).toBe(1)
  })
})

test('a rotation whose process died before it was completed is not made again', async () => {
  const one = await calls.rotateSigningKeys()
  const key = randomUUID()
  const rotate = (): Promise<Response> =>
    app.fetch(one.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, authorization: `Bearer ${one.token}` },
      body: JSON.stringify(one.body),
    })
  await dying(leaving, async () => {
    expect((await rotate()).status).toBe(503)
  })
  const keys = (): Promise<unknown[]> =>
    app.db.query('select kid, signs_from, verifies_until from signing_keys order by kid').then(({ rows }) => rows)
  const before = await keys()
  app.clock.advance(61_000)
  expect((await rotate()).status).toBe(201)
  expect(await keys()).toEqual(before)
  expect(await one.made()).toBe(1)
})

test('an account whose process died half way was not made nor mailed, and the retry makes it', async () => {
  const username = `died_${randomUUID().slice(0, 8)}`
  const register = (key: string): Promise<Response> =>
    app.fetch('/api/v1/auth/register', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ username, email: `${username}@example.com`, password: 'a long enough password' }),
    })
  const key = randomUUID()
  await dying([completing], async () => {
    expect((await register(key)).status).toBe(503)
  })
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
