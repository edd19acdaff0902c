import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyEmailOf } from '../../support/account-mails.ts'
import { emailOf, meStatus, signIn, userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { call } from '../../support/requests.ts'

let app: TestApp
let admin: TestUser
let moderator: TestUser
beforeAll(async () => {
  app = await startTestApp()
  admin = await userWithRole(app, 'admin')
  moderator = await userWithRole(app, 'moderator')
})
afterAll(() => app.close())

type Summary = { id: string; username: string; state: string; role: string }
const accounts = async (query: string, token = moderator.accessToken) => {
  const { status, code, data } = await call(app.url, 'GET', `/admin/users?${query}`, token)
  return { status, code, items: data.items as Summary[], next: data.next_cursor as string | null }
}
const act = (by: { accessToken: string }, id: string, what: 'suspend' | 'reinstate' | 'role', body?: object) =>
  call(app.url, what === 'role' ? 'PUT' : 'POST', `/admin/users/${id}/${what}`, by.accessToken, body)

describe('the permissions of roles', () => {
  test('allow users no operation for moderators, and moderators no operation for admins', async () => {
    const user = await app.register()
    const operations = [
      ['GET', '/admin/users', undefined, 'moderator'],
      ['GET', `/admin/users/${user.id}`, undefined, 'moderator'],
      ['POST', `/admin/users/${admin.id}/suspend`, { reason: 'spam' }, 'moderator'],
      ['POST', `/admin/users/${admin.id}/reinstate`, undefined, 'moderator'],
      ['PUT', `/admin/users/${user.id}/role`, { role: 'admin' }, 'admin'],
      ['GET', '/admin/signing-keys', undefined, 'admin'],
      ['POST', '/admin/signing-keys/rotate', {}, 'admin'],
    ] as const
    for (const [method, path, body, needs] of operations) {
      expect(await call(app.url, method, path, user.accessToken, body)).toMatchObject({
        status: 403,
        code: 'INSUFFICIENT_ROLE',
        details: { needs },
      })
      if (needs === 'admin')
        expect(await call(app.url, method, path, moderator.accessToken, body)).toMatchObject({
          status: 403,
          details: { needs },
        })
    }
    expect((await app.db.query('select count(*)::int as n from signing_keys')).rows).toEqual([{ n: 1 }])
  })

  test('do not allow moderators to change moderators and admins, or any user to change themselves', async () => {
    const other = await userWithRole(app, 'moderator')
    const refused = { status: 403, code: 'INSUFFICIENT_ROLE' }
    for (const target of [other, admin]) {
      expect(await act(moderator, target.id, 'suspend', { reason: 'spam' })).toMatchObject(refused)
      expect(await act(moderator, target.id, 'reinstate')).toMatchObject(refused)
      expect(await meStatus(app.url, target.accessToken)).toBe(200)
    }
    for (const self of [moderator, admin]) {
      expect(await act(self, self.id, 'suspend', { reason: 'spam' })).toMatchObject(refused)
      expect(await act(self, self.id.toUpperCase(), 'suspend', { reason: 'spam' })).toMatchObject(refused)
      expect(await act(self, self.id, 'reinstate')).toMatchObject(refused)
    }
    expect(await act(admin, admin.id, 'role', { role: 'user' })).toMatchObject(refused)
    expect((await act(admin, other.id, 'suspend', { reason: 'spam' })).status).toBe(200)
    // A moderator cannot lift the suspension of another moderator.
    expect(await act(moderator, other.id, 'reinstate')).toMatchObject(refused)
  })

  test('an unknown user is USER_NOT_FOUND', async () => {
    for (const [what, body] of [
      ['suspend', { reason: 'spam' }],
      ['reinstate', undefined],
      ['role', { role: 'user' }],
    ] as const)
      expect(await act(admin, randomUUID(), what, body)).toMatchObject({ status: 404, code: 'USER_NOT_FOUND' })
    expect(await call(app.url, 'GET', `/admin/users/${randomUUID()}`, admin.accessToken)).toMatchObject({
      status: 404,
      code: 'USER_NOT_FOUND',
    })
  })

  test('of two admins who demote or suspend each other concurrently, one is left', async () => {
    for (const [what, body] of [
      ['role', { role: 'user' }],
      ['suspend', { reason: 'coup' }],
    ] as const)
      for (let round = 0; round < 4; round++) {
        const [one, two] = [await userWithRole(app, 'admin'), await userWithRole(app, 'admin')]
        const responses = await Promise.all([act(one, two.id, what, body), act(two, one.id, what, body)])
        expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 403])
        const { rows } = await app.db.query(
          `select count(*)::int as n from users where id = any($1) and role = 'admin' and suspended_at is null`,
          [[one.id, two.id]],
        )
        expect(rows).toEqual([{ n: 1 }])
      }
  })
})

describe('a change of role', () => {
  test('takes effect at once for existing tokens, in both directions and on every process', async () => {
    const user = await app.register()
    const second = await app.another({ ROLES: 'api' })
    const other = await signIn(app, user)
    const lists = (base: string, token: string) =>
      call(base, 'GET', '/admin/users?limit=1', token).then(({ status }) => status)
    for (const [role, status] of [
      ['moderator', 200],
      ['user', 403],
      ['admin', 200],
      ['user', 403],
    ] as const) {
      expect(await act(admin, user.id, 'role', { role })).toMatchObject({ status: 200, data: { role } })
      for (const base of [app.url, second.url!])
        for (const { accessToken } of [user, other]) expect(await lists(base, accessToken)).toBe(status)
    }
    // Repeating it changes nothing.
    expect(await act(admin, user.id, 'role', { role: 'user' })).toMatchObject({ status: 200, data: { role: 'user' } })
    expect(await act(admin, user.id, 'role', { role: 'emperor' })).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
    })
  })
})

describe('the list of accounts', () => {
  test('is newest first, and its pages repeat and skip no account while others are created', async () => {
    const registered = []
    for (let n = 0; n < 5; n++) registered.push(await app.register(`paged`))
    const first = await accounts('q=paged&limit=2')
    await app.register('paged')
    const second = await accounts(`q=paged&limit=2&cursor=${first.next}`)
    const third = await accounts(`q=paged&limit=2&cursor=${second.next}`)
    expect([...first.items, ...second.items, ...third.items].map(({ id }) => id)).toEqual(
      registered.map(({ id }) => id).toReversed(),
    )
    expect(third.next).toBeNull()
    for (const bad of [`${first.next}x`, 'nonsense'])
      expect(await accounts(`q=paged&cursor=${bad}`)).toMatchObject({ status: 400, code: 'INVALID_CURSOR' })
    // A cursor is valid only for its query.
    expect(await accounts(`q=page&cursor=${first.next}`)).toMatchObject({ status: 400, code: 'INVALID_CURSOR' })
    expect(await accounts(`q=paged&state=active&cursor=${first.next}`)).toMatchObject({
      status: 400,
      code: 'INVALID_CURSOR',
    })
  })

  test('finds accounts by the beginning of a username or a whole address, in any case', async () => {
    const user = await app.register('findme')
    const mixed = await app.api.register({
      username: 'mixed.case',
      email: 'Mixed.Case@Example.com',
      password: 'a long enough password',
    })
    expect(mixed.status).toBe(201)
    for (const q of [user.username, user.username.toUpperCase(), emailOf(user), emailOf(user).toUpperCase()])
      expect((await accounts(`q=${encodeURIComponent(q)}`)).items.map(({ id }) => id)).toEqual([user.id])
    for (const q of ['mixed.case@example.com', 'MIXED.CASE@EXAMPLE.COM', 'Mixed.Case@Example.com', 'mixed.c'])
      expect((await accounts(`q=${encodeURIComponent(q)}`)).items).toMatchObject([
        { username: 'mixed.case', email: 'Mixed.Case@Example.com' },
      ])
    // The text is not a pattern, and a part of an address finds nothing.
    for (const q of ['%', '_ndme', 'findm%', 'mixed.case@', "' or 1=1 --"])
      expect((await accounts(`q=${encodeURIComponent(q)}`)).items).toEqual([])
  })

  test('filters by state, and an account with an expired suspension is active', async () => {
    const [free, banned, timed] = [
      await app.register('state'),
      await app.register('state'),
      await app.register('state'),
    ]
    await act(moderator, banned.id, 'suspend', { reason: 'spam' })
    await act(moderator, timed.id, 'suspend', {
      reason: 'spam',
      until: new Date(app.clock.now().getTime() + 60_000).toISOString(),
    })
    const ids = async (state: string) => (await accounts(`q=state&state=${state}`)).items.map(({ id }) => id)
    expect([await ids('suspended'), await ids('active')]).toEqual([[timed.id, banned.id], [free.id]])
    app.clock.advance(61_000)
    expect([await ids('suspended'), await ids('active')]).toEqual([[banned.id], [timed.id, free.id]])
    expect((await accounts('q=state')).items.map(({ state }) => state)).toEqual(['active', 'suspended', 'active'])
    expect(await accounts('state=gone')).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' })
  })
})

test('an account has its verification, sessions and suspensions, newest first, and no secret', async () => {
  const user = await app.register('shown')
  await verifyEmailOf(app, user)
  await signIn(app, user)
  const path = `/admin/users/${user.id}`
  const before = await call(app.url, 'GET', path, moderator.accessToken)
  expect(before.data).toMatchObject({
    email: emailOf(user),
    email_verified: true,
    two_factor_enabled: false,
    session_count: 2,
    suspensions: [],
  })
  expect(
    await call(app.url, 'GET', path, moderator.accessToken, undefined, {
      'if-none-match': before.headers.get('etag')!,
    }),
  ).toMatchObject({
    status: 304,
  })
  await act(moderator, user.id, 'suspend', { reason: 'first' })
  app.clock.advance(1_000)
  const until = new Date(app.clock.now().getTime() + 60_000).toISOString()
  await act(admin, user.id, 'suspend', { reason: 'second', until })
  app.clock.advance(1_000)
  expect((await act(moderator, user.id, 'reinstate')).status).toBe(200)
  const after = await call(app.url, 'GET', path, moderator.accessToken, undefined, {
    'if-none-match': before.headers.get('etag')!,
  })
  expect(after).toMatchObject({
    status: 200,
    data: {
      state: 'active',
      suspensions: [
        { reason: 'second', imposed_by: admin.id, until, lifted_by: moderator.id },
        { reason: 'first', imposed_by: moderator.id, until: null, lifted_by: admin.id },
      ],
    },
  })
  expect(JSON.stringify(after.data)).not.toMatch(/argon2|password_hash|nrt_/)
  // Without a suspension it changes nothing.
  expect((await act(moderator, user.id, 'reinstate')).data).toEqual(after.data)
})
