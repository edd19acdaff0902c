import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signingKeys } from '../../../src/sessions/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const password = 'a long enough password'

describe('register', () => {
  test('makes an account that can be used at once, and never answers the password', async () => {
    const answer = await app.api.register({ username: 'fresh', email: 'Fresh@Example.com', password })
    expect(answer).toMatchObject({
      status: 201,
      data: { user: { username: 'fresh', display_name: 'fresh', role: 'user' }, token_type: 'Bearer', expires_in: 900 },
    })
    expect(JSON.stringify(answer.data)).not.toContain(password)
    const { rows } = await app.db.query(`select password_hash from users where username = 'fresh'`)
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$/)
  })

  test.each([
    ['INVALID_USERNAME', { username: 'No Spaces' }],
    ['INVALID_USERNAME', { username: 'ab' }],
    ['INVALID_EMAIL', { email: 'not an address' }],
    ['WEAK_PASSWORD', { password: 'short' }],
    ['WEAK_PASSWORD', { password: 'basketball' }],
    ['WEAK_PASSWORD', { password: '1234567890' }],
  ])('%s for %j', async (code, wrong) => {
    const answer = await app.api.register({ username: 'candidate', email: 'candidate@example.com', password, ...wrong })
    expect(answer).toMatchObject({ status: 400, data: { error: { code, details: { field: Object.keys(wrong)[0] } } } })
    // What was sent is not echoed; shorter ones may stand in the message by chance.
    const value = Object.values(wrong)[0]!
    if (value.length > 8) expect(JSON.stringify(answer.data)).not.toContain(value)
  })

  test('names every failing field when there are several', async () => {
    const answer = await app.api.register({ username: 'A', email: 'b', password: 'c' })
    expect(answer).toMatchObject({ status: 400, data: { error: { code: 'VALIDATION_FAILED' } } })
    if (answer.status !== 400) throw new Error('unreachable')
    const issues = answer.data.error.details.issues as { field: string }[]
    expect(new Set(issues.map(({ field }) => field))).toEqual(new Set(['username', 'email', 'password']))
  })

  test('of twenty at once with one name, one gets it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        app.api.register({ username: 'wanted', email: `wanted${n}@example.com`, password }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect(answer).toMatchObject({ status: 409, data: { error: { code: 'USERNAME_TAKEN' } } })
  })

  test('takes an e-mail address once, without regard to case', async () => {
    await app.api.register({ username: 'first_owner', email: 'owner@example.com', password })
    expect(await app.api.register({ username: 'second_owner', email: 'OWNER@example.com', password })).toMatchObject({
      status: 409,
      data: { error: { code: 'EMAIL_TAKEN' } },
    })
  })
})

describe('login', () => {
  test('takes the username or the e-mail address', async () => {
    const user = await app.user('either')
    for (const login of [user.username, `${user.username}@example.com`, `${user.username}@EXAMPLE.com`])
      expect(await app.api.login({ login, password: user.password })).toMatchObject({
        status: 200,
        data: { user: { id: user.id } },
      })
  })

  test('answers a wrong password and an unknown account alike', async () => {
    const user = await app.user('known')
    const [wrong, unknown] = [
      await app.api.login({ login: user.username, password: 'not the password' }),
      await app.api.login({ login: 'nobody_at_all', password: 'not the password' }),
    ]
    expect(wrong).toMatchObject({ status: 401, data: { error: { code: 'INVALID_CREDENTIALS' } } })
    const { request_id: _a, timestamp: _b, ...first } = wrong.data as { request_id: string; timestamp: string }
    const { request_id: _c, timestamp: _d, ...second } = unknown.data as { request_id: string; timestamp: string }
    expect(second).toEqual(first)
  })
})

describe('refresh', () => {
  test('gives a new pair, and the session goes on', async () => {
    const user = await app.user()
    const next = await app.api.refreshSession({ refresh_token: user.refreshToken })
    if (next.status !== 200) throw new Error('refresh failed')
    expect(next.data.refresh_token).not.toBe(user.refreshToken)
    expect(await me(next.data.access_token)).toBe(200)
    expect((await app.api.refreshSession({ refresh_token: next.data.refresh_token })).status).toBe(200)
  })

  test('a token used twice ends its session: both new tokens are dead, another session of the user lives', async () => {
    const user = await app.user()
    const other = await app.api.login({ login: user.username, password: user.password })
    const next = await app.api.refreshSession({ refresh_token: user.refreshToken })
    if (next.status !== 200 || other.status !== 200) throw new Error('unreachable')
    expect(await app.api.refreshSession({ refresh_token: user.refreshToken })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_TOKEN' } },
    })
    expect(await app.api.refreshSession({ refresh_token: next.data.refresh_token })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_TOKEN' } },
    })
    expect(await me(user.accessToken)).toBe(401)
    expect(await me(next.data.access_token)).toBe(401)
    expect(await me(other.data.access_token)).toBe(200)
  })

  test('of ten uses of one token at once, one wins and the session ends', async () => {
    const user = await app.user()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => app.api.refreshSession({ refresh_token: user.refreshToken })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await me(user.accessToken)).toBe(401)
  })

  test('an unknown token is INVALID_TOKEN, one of 31 days ago TOKEN_EXPIRED', async () => {
    expect(await app.api.refreshSession({ refresh_token: 'nrt_unknown' })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_TOKEN' } },
    })
    const user = await app.user()
    app.clock.advance(31 * 24 * 3600 * 1000)
    const late = await app.api.refreshSession({ refresh_token: user.refreshToken })
    app.clock.advance(-31 * 24 * 3600 * 1000)
    expect(late).toMatchObject({ status: 401, data: { error: { code: 'TOKEN_EXPIRED' } } })
  })

  test('tokens are stored as hashes only', async () => {
    const user = await app.user()
    const { rows } = await app.db.query('select encode(token_hash, $1) as hash from refresh_tokens', ['hex'])
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(user.refreshToken.slice(4))
  })
})

describe('logout', () => {
  test('ends the session at once, also for its access token and open sockets; repeating it is harmless', async () => {
    const user = await app.user()
    const socket = await app.socket(user)
    expect((await socket.next()).event).toBe('connected')
    expect(await me(user.accessToken)).toBe(200)
    expect((await app.api.logout({ refresh_token: user.refreshToken })).status).toBe(204)
    expect(await me(user.accessToken)).toBe(401)
    expect(await socket.closed).toMatchObject({ code: 4401 })
    expect((await app.api.refreshSession({ refresh_token: user.refreshToken })).status).toBe(401)
    expect((await app.api.logout({ refresh_token: user.refreshToken })).status).toBe(204)
  })

  test('a lost Redis loses no session, and brings none back', async () => {
    const [stays, leaves] = [await app.user(), await app.user()]
    await app.api.logout({ refresh_token: leaves.refreshToken })
    const { redis, config } = app.nova.core
    await redis.del(await redis.keys(`${config.REDIS_PREFIX}session:*`))
    expect(await me(stays.accessToken)).toBe(200)
    expect(await me(leaves.accessToken)).toBe(401)
  })
})

describe('a forged access token is refused', () => {
  async function forge(
    user: TestUser,
    change: { alg?: string; audience?: string; issuer?: string; kid?: string },
  ): Promise<string> {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
    const { kid } = (await app.nova.core.of(signingKeys).publicKeys())[0]!
    const session = JSON.parse(Buffer.from(user.accessToken.split('.')[1]!, 'base64url').toString()) as { sid: string }
    return new SignJWT({ sid: session.sid, role: 'admin' })
      .setProtectedHeader({ alg: 'EdDSA', kid: change.kid ?? kid })
      .setIssuer(change.issuer ?? 'nova')
      .setAudience(change.audience ?? 'nova-api')
      .setSubject(user.id)
      .setIssuedAt()
      .setExpirationTime('15m')
      .sign(privateKey)
  }

  test('signed with another key, an unknown key, or none; or with its payload changed', async () => {
    const user = await app.user()
    expect(await me(await forge(user, {}))).toBe(401)
    expect(await me(await forge(user, { kid: '0192f3a0-0000-7000-8000-000000000001' }))).toBe(401)
    const [header, payload, signature] = user.accessToken.split('.') as [string, string, string]
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
    expect(await me(`${none}.${payload}.`)).toBe(401)
    expect(await me(`${none}.${payload}.${signature}`)).toBe(401)
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
    expect(
      await me(
        `${header}.${Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url')}.${signature}`,
      ),
    ).toBe(401)
  })

  test('made for another audience with our own key', async () => {
    const user = await app.user()
    const { kid, key } = await app.nova.core.of(signingKeys).signing()
    const claims = JSON.parse(Buffer.from(user.accessToken.split('.')[1]!, 'base64url').toString()) as { sid: string }
    const sign = (audience: string) =>
      new SignJWT({ sid: claims.sid, role: 'user' })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setIssuer('nova')
        .setAudience(audience)
        .setSubject(user.id)
        .setExpirationTime('15m')
        .sign(key)
    expect(await me(await sign('another-api'))).toBe(401)
    expect(await me(await sign('nova-api'))).toBe(200)
  })
})

test('the published keys verify a token, and hold no private part', async () => {
  const keys = await app.fetch('/.well-known/jwks.json')
  const { keys: published } = (await keys.json()) as { keys: Record<string, string>[] }
  expect(published[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })
  expect(published.every((key) => key.d === undefined)).toBe(true)
  expect(await exportJWK(await (await import('jose')).importJWK(published[0]!, 'EdDSA'))).toMatchObject({
    x: published[0]!.x,
  })
})

async function me(token: string): Promise<number> {
  return (await app.fetch('/api/v1/users/me', { headers: { authorization: `Bearer ${token}` } })).status
}
