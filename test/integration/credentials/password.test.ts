import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { preparePasswordReset } from '../../../src/credentials/index.ts'
import { codeFor, mailsSentTo, requestResetToken, verifyEmailOf } from '../../support/account-mails.ts'
import { emailOf, meStatus, signIn } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { waitUntilBlocked } from '../../support/locks.ts'
import { call } from '../../support/requests.ts'
import { openSocket } from '../../support/socket.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const better = 'a much better password'
const invalidToken = { status: 401, data: { error: { code: 'INVALID_TOKEN' } } }
const reset = (token: string, new_password = better) => app.api.resetPassword({ token, new_password })

describe('requesting a reset', () => {
  test('returns the same response by the same statements for known and unknown addresses', async () => {
    const user = await app.register()
    await app.settle()
    const api = await app.another({ ROLES: 'api' })
    const statements: string[] = []
    const patched = new WeakSet<object>()
    api.core.postgres.pool.on('acquire', (client) => {
      if (patched.has(client)) return
      patched.add(client)
      const query = client.query.bind(client) as (...args: unknown[]) => unknown
      Object.assign(client, {
        query(...args: unknown[]) {
          statements.push(typeof args[0] === 'string' ? args[0] : String((args[0] as { text?: string }).text))
          return query(...args)
        },
      })
    })
    const request = async (email: string) => {
      statements.length = 0
      const { status, data, headers } = await call(api.url!, 'POST', '/auth/password/forgot', undefined, { email })
      return { status, data, length: headers.get('content-length'), statements: [...statements] }
    }
    const known = await request(emailOf(user))
    expect(await request(`nobody_${emailOf(user)}`)).toEqual(known)
    expect(known).toMatchObject({ status: 202, data: {} })
    expect(known.statements.length).toBeGreaterThan(2)
    expect(known.statements.join('\n')).not.toMatch(/users|password_resets/)
    expect((await mailsSentTo(app, emailOf(user))).map(({ subject }) => subject)).toContain('Reset your password')
    expect(await mailsSentTo(app, `nobody_${emailOf(user)}`)).toEqual([])
  })

  test('sends the mail to the address of the account, not to the address as it was typed', async () => {
    const user = await app.register()
    expect((await app.api.requestPasswordReset({ email: emailOf(user).toUpperCase() })).status).toBe(202)
    const mail = (await mailsSentTo(app, emailOf(user))).find(({ subject }) => subject === 'Reset your password')!
    expect(mail).toMatchObject({ subject: 'Reset your password', to: emailOf(user) })
  })

  test('sends one mail a minute, even for ten concurrent requests, and five an hour', async () => {
    const user = await app.register()
    const resets = async () =>
      (await mailsSentTo(app, emailOf(user))).filter(({ subject }) => subject === 'Reset your password').length
    const request = () => app.api.requestPasswordReset({ email: emailOf(user) })
    expect(new Set((await Promise.all(Array.from({ length: 10 }, request))).map(({ status }) => status))).toEqual(
      new Set([202]),
    )
    expect(await resets()).toBe(1)
    for (let n = 0; n < 7; n++) {
      app.clock.advance(61_000)
      await request()
      // The limit counts the time when mails are sent.
      await app.settle()
    }
    expect(await resets()).toBe(5)
    app.clock.advance(60 * 60_000)
    await request()
    expect(await resets()).toBe(6)
  })

  test('counts mails of one account that are prepared concurrently', async () => {
    const user = await app.register()
    const ctx = () => systemCtx(app.nova.core)
    const prepared = await Promise.all(
      Array.from({ length: 8 }, () =>
        preparePasswordReset(ctx(), { id: randomUUID(), recipient: emailOf(user).toUpperCase() }),
      ),
    )
    expect(prepared.filter((mail) => mail !== undefined)).toMatchObject([{ to: emailOf(user) }])
  })

  test('for an invalid address is INVALID_EMAIL', async () => {
    expect(await app.api.requestPasswordReset({ email: 'nobody' })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_EMAIL' } },
    })
  })
})

describe('a reset', () => {
  test('sets the password, once, and verifies the address; only the hash of the token is stored', async () => {
    const user = await app.register()
    const token = await requestResetToken(app, user)
    const { rows } = await app.db.query(
      `select encode(token_hash, 'base64') as hash from password_resets where user_id = $1`,
      [user.id],
    )
    expect(JSON.stringify(rows)).not.toContain(token.slice(4))
    expect((await reset(token)).status).toBe(204)
    expect(await reset(token, 'yet another password')).toMatchObject(invalidToken)
    expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(401)
    expect(await app.api.login({ login: user.username, password: better })).toMatchObject({
      status: 200,
      data: { user: { email_verified: true } },
    })
    expect((await mailsSentTo(app, emailOf(user))).map(({ subject }) => subject)).toContain('Your password was changed')
  })

  test('of ten concurrent requests with one token one succeeds', async () => {
    const user = await app.register()
    const token = await requestResetToken(app, user)
    const responses = await Promise.all(Array.from({ length: 10 }, (_, n) => reset(token, `${better} ${n}`)))
    const won = responses.findIndex(({ status }) => status === 204)
    expect(responses.filter(({ status }) => status === 204)).toHaveLength(1)
    for (const response of responses.filter(({ status }) => status !== 204))
      expect(response).toMatchObject(invalidToken)
    expect((await app.api.login({ login: user.username, password: `${better} ${won}` })).status).toBe(200)
  })

  test('with an unknown token is INVALID_TOKEN, with a token of half an hour ago TOKEN_EXPIRED', async () => {
    expect(await reset('npr_unknown')).toMatchObject(invalidToken)
    const user = await app.register()
    const token = await requestResetToken(app, user)
    app.clock.advance(30 * 60_000)
    expect(await reset(token)).toMatchObject({ status: 401, data: { error: { code: 'TOKEN_EXPIRED' } } })
    expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(200)
  })

  test('with a weak password does not use up the token', async () => {
    const user = await app.register()
    const token = await requestResetToken(app, user)
    for (const weak of ['short', '1234567890'])
      expect(await reset(token, weak)).toMatchObject({
        status: 400,
        data: { error: { code: 'WEAK_PASSWORD', details: { field: 'new_password' } } },
      })
    expect((await reset(token)).status).toBe(204)
  })

  test('ends every session at once on every process, and invalidates every other token and code', async () => {
    const user = await app.register()
    const second = await app.another({ ROLES: 'api' })
    const elsewhere = await signIn(app, user)
    const socket = await app.socket(user)
    const far = await openSocket(second.url!, { accessToken: elsewhere.accessToken })
    await Promise.all([socket.next(), far.next()])
    const first = await requestResetToken(app, user)
    app.clock.advance(61_000)
    const token = await requestResetToken(app, user)
    const code = await codeFor(app, emailOf(user))
    expect((await reset(token)).status).toBe(204)
    for (const base of [app.url, second.url!])
      for (const { accessToken } of [user, elsewhere])
        expect(await call(base, 'GET', '/users/me', accessToken)).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
    expect(await socket.closed).toMatchObject({ code: 4401 })
    expect(await far.closed).toMatchObject({ code: 4401 })
    for (const { refreshToken } of [user, elsewhere])
      expect(await app.api.refreshSession({ refresh_token: refreshToken })).toMatchObject(invalidToken)
    expect(await reset(first)).toMatchObject(invalidToken)
    const again = await signIn(app, { ...user, password: better })
    expect(await again.api.verifyEmail({ code })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_VERIFICATION_CODE' } },
    })
  })

  const addFactors = async (user: TestUser): Promise<void> => {
    await app.db.query(
      `insert into two_factor (user_id, sealed_secret, created_at, enabled_at) values ($1, '\\x00', now(), now())`,
      [user.id],
    )
    await app.db.query(
      `insert into identities (provider, subject, user_id, created_at) values ('example', $2, $1, now())`,
      [user.id, randomUUID()],
    )
  }
  const factors = async (user: TestUser): Promise<number[]> => {
    const { rows } = await app.db.query(
      `select
        (select count(*)::int from two_factor where user_id = $1) as codes,
        (select count(*)::int from identities where user_id = $1) as identities`,
      [user.id],
    )
    const [found] = rows as { codes: number; identities: number }[]
    return [found!.codes, found!.identities]
  }

  test('removes two-factor and linked providers of an account whose address was not verified', async () => {
    const squatted = await app.register()
    await addFactors(squatted)
    expect((await reset(await requestResetToken(app, squatted))).status).toBe(204)
    expect(await factors(squatted)).toEqual([0, 0])
    expect((await app.api.login({ login: squatted.username, password: better })).status).toBe(200)
  })

  test('keeps them for an account with a verified address: the mailbox alone is not enough to sign in', async () => {
    const owner = await app.register()
    await verifyEmailOf(app, owner)
    await addFactors(owner)
    expect((await reset(await requestResetToken(app, owner))).status).toBe(204)
    expect(await factors(owner)).toEqual([1, 1])
    expect(await app.api.login({ login: owner.username, password: better })).toMatchObject({
      status: 401,
      data: { error: { code: 'TWO_FACTOR_REQUIRED' } },
    })
  })

  test('gives no session to a login whose password was compared before the reset committed', async () => {
    const user = await app.register()
    const client = await app.db.connect()
    try {
      await client.query('begin')
      await client.query('update users set password_hash = $2 where id = $1', [user.id, 'changed meanwhile'])
      const login = app.api.login({ login: user.username, password: user.password })
      await waitUntilBlocked(app)
      await client.query('commit')
      expect(await login).toMatchObject({ status: 401, data: { error: { code: 'INVALID_CREDENTIALS' } } })
    } finally {
      client.release()
    }
  })

  test('leaves no session of concurrent logins with the old password', async () => {
    for (let round = 0; round < 5; round++) {
      const user = await app.register()
      const token = await requestResetToken(app, user)
      const [response, ...logins] = await Promise.all([
        reset(token),
        ...Array.from({ length: 6 }, () => app.api.login({ login: user.username, password: user.password })),
      ])
      expect(response.status).toBe(204)
      for (const login of logins)
        if (login.status === 200) expect(await meStatus(app.url, login.data.access_token)).toBe(401)
      const { rows } = await app.db.query(
        'select count(*)::int as n from sessions where user_id = $1 and ended_at is null',
        [user.id],
      )
      expect(rows).toEqual([{ n: 0 }])
    }
  })
})

describe('changing the password', () => {
  test('ends the other sessions and their sockets, keeps its own session, and invalidates reset tokens', async () => {
    const user = await app.register()
    const token = await requestResetToken(app, user)
    const other = await signIn(app, user)
    const socket = await app.socket(user)
    await socket.next()
    expect((await other.api.changePassword({ current_password: user.password, new_password: better })).status).toBe(204)
    expect([await meStatus(app.url, other.accessToken), await meStatus(app.url, user.accessToken)]).toEqual([200, 401])
    expect(await socket.closed).toMatchObject({ code: 4401 })
    expect((await app.api.refreshSession({ refresh_token: other.refreshToken })).status).toBe(200)
    expect(await reset(token)).toMatchObject(invalidToken)
    expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(401)
    expect((await app.api.login({ login: user.username, password: better })).status).toBe(200)
  })

  test('requires the old password and a strong new one', async () => {
    const user = await app.register()
    expect(await user.api.changePassword({ current_password: 'not the password', new_password: better })).toMatchObject(
      {
        status: 401,
        data: { error: { code: 'INVALID_CREDENTIALS', details: { field: 'current_password' } } },
      },
    )
    expect(await user.api.changePassword({ new_password: better })).toMatchObject({
      status: 403,
      data: { error: { code: 'REAUTHENTICATION_REQUIRED' } },
    })
    expect(
      await user.api.changePassword({ current_password: user.password, new_password: '1234567890' }),
    ).toMatchObject({
      status: 400,
      data: { error: { code: 'WEAK_PASSWORD', details: { field: 'new_password' } } },
    })
    expect(await meStatus(app.url, user.accessToken)).toBe(200)
  })

  test('of two concurrent changes one succeeds', async () => {
    const user = await app.register()
    const responses = await Promise.all(
      [1, 2].map((n) => user.api.changePassword({ current_password: user.password, new_password: `${better} ${n}` })),
    )
    expect(responses.map(({ status }) => status).toSorted()).toEqual([204, 401])
  })

  test('allows an account without a password to set one within ten minutes of signing in', async () => {
    const [soon, late] = [await app.register(), await app.register()]
    await app.db.query('update users set password_hash = null where id = any($1)', [[soon.id, late.id]])
    expect((await soon.api.getMe()).data).toMatchObject({ has_password: false })
    expect((await soon.api.changePassword({ new_password: better })).status).toBe(204)
    expect((await app.api.login({ login: soon.username, password: better })).status).toBe(200)
    expect((await app.api.login({ login: late.username, password: late.password })).status).toBe(401)
    app.clock.advance(10 * 60_000 + 1)
    expect(await late.api.changePassword({ new_password: better })).toMatchObject({
      status: 403,
      data: { error: { code: 'REAUTHENTICATION_REQUIRED' } },
    })
  })
})
