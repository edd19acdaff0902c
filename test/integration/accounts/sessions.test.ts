import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signingKeys } from '../../../src/sessions/index.ts'
import { meStatus } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const password = 'a long enough password'

describe('register', () => {
  test('creates an account that can be used at once, and does not return the password', async () => {
    const response = await app.api.register({ username: 'fresh', email: 'Fresh@Example.com', password })
    expect(response).toMatchObject({
      status: 201,
      data: { user: { username: 'fresh', display_name: 'fresh', role: 'user' }, token_type: 'Bearer', expires_in: 900 },
    })
    expect(JSON.stringify(response.data)).not.toContain(password)
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
  ])('returns %s for %j', async (code, wrong) => {
    const response = await app.api.register({
      username: 'candidate',
      email: 'candidate@example.com',
      password,
      ...wrong,
    })
    expect(response).toMatchObject({
      status: 400,
      data: { error: { code, details: { field: Object.keys(wrong)[0] } } },
    })
    // The sent value is not repeated in the error; short values may occur in the message by chance.
    const value = Object.values(wrong)[0]!
    if (value.length > 8) expect(JSON.stringify(response.data)).not.toContain(value)
  })

  test('lists every invalid field when there are several', async () => {
    const response = await app.api.register({ username: 'A', email: 'b', password: 'c' })
    expect(response).toMatchObject({ status: 400, data: { error: { code: 'VALIDATION_FAILED' } } })
    if (response.status !== 400 || response.data.error.code !== 'VALIDATION_FAILED') throw new Error('unreachable')
    const { issues } = response.data.error.details
    expect(new Set(issues.map(({ field }) => field))).toEqual(new Set(['username', 'email', 'password']))
  })

  test('of twenty concurrent requests with one username, one succeeds', async () => {
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        app.api.register({ username: 'wanted', email: `wanted${n}@example.com`, password }),
      ),
    )
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const response of responses.filter(({ status }) => status !== 201))
      expect(response).toMatchObject({ status: 409, data: { error: { code: 'USERNAME_TAKEN' } } })
  })

  test('accepts an e-mail address only once, in any case', async () => {
    await app.api.register({ username: 'first_owner', email: 'owner@example.com', password })
    expect(await app.api.register({ username: 'second_owner', email: 'OWNER@example.com', password })).toMatchObject({
      status: 409,
      data: { error: { code: 'EMAIL_TAKEN' } },
    })
  })
})

describe('login', () => {
  test('accepts the username or the e-mail address', async () => {
    const user = await app.user('either')
    for (const login of [user.username, `${user.username}@example.com`, `${user.username}@EXAMPLE.com`])
      expect(await app.api.login({ login, password: user.password })).toMatchObject({
        status: 200,
        data: { user: { id: user.id } },
      })
  })

  test('returns the same error for a wrong password and an unknown account', async () => {
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
  test('returns new tokens for the same session', async () => {
    const user = await app.user()
    const next = await app.api.refreshSession({ refresh_token: user.refreshToken })
    if (next.status !== 200) throw new Error('refresh failed')
    expect(next.data.refresh_token).not.toBe(user.refreshToken)
    expect(await meStatus(app.url, next.data.access_token)).toBe(200)
    expect((await app.api.refreshSession({ refresh_token: next.data.refresh_token })).status).toBe(200)
  })

  test('with a token of ten seconds ago ends the session and its new tokens, but no other session', async () => {
    const user = await app.user()
    const other = await app.api.login({ login: user.username, password: user.password })
    const next = await app.api.refreshSession({ refresh_token: user.refreshToken })
    if (next.status !== 200 || other.status !== 200) throw new Error('unreachable')
    app.clock.advance(10_000)
    expect(await app.api.refreshSession({ refresh_token: user.refreshToken })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_TOKEN' } },
    })
    expect(await app.api.refreshSession({ refresh_token: next.data.refresh_token })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_TOKEN' } },
    })
    expect(await meStatus(app.url, user.accessToken)).toBe(401)
    expect(await meStatus(app.url, next.data.access_token)).toBe(401)
    expect(await meStatus(app.url, other.data.access_token)).toBe(200)
  })

  test('an unknown token is INVALID_TOKEN, a token of 31 days ago TOKEN_EXPIRED', async () => {
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

  test('the table has only hashes of the tokens', async () => {
    const user = await app.user()
    const { rows } = await app.db.query('select encode(token_hash, $1) as hash from refresh_tokens', ['hex'])
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(user.refreshToken.slice(4))
  })
})

describe('logout', () => {
  test('ends the session, its access token and its sockets at once; repeating it changes nothing', async () => {
    const user = await app.user()
    const socket = await app.socket(user)
    expect((await socket.next()).event).toBe('connected')
    expect(await meStatus(app.url, user.accessToken)).toBe(200)
    expect((await app.api.logout({ refresh_token: user.refreshToken })).status).toBe(204)
    expect(await meStatus(app.url, user.accessToken)).toBe(401)
    expect(await socket.closed).toMatchObject({ code: 4401 })
    expect((await app.api.refreshSession({ refresh_token: user.refreshToken })).status).toBe(401)
    expect((await app.api.logout({ refresh_token: user.refreshToken })).status).toBe(204)
  })

  test('losing the sessions in Redis ends no session and restores no ended one', async () => {
    const [stays, leaves] = [await app.user(), await app.user()]
    await app.api.logout({ refresh_token: leaves.refreshToken })
    const { redis, config } = app.nova.core
    await redis.del(await redis.keys(`${config.REDIS_PREFIX}session:*`))
    expect(await meStatus(app.url, stays.accessToken)).toBe(200)
    expect(await meStatus(app.url, leaves.accessToken)).toBe(401)
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

  test('when it is signed with another key, an unknown key or none, or when its payload was changed', async () => {
    const user = await app.user()
    expect(await meStatus(app.url, await forge(user, {}))).toBe(401)
    expect(await meStatus(app.url, await forge(user, { kid: '0192f3a0-0000-7000-8000-000000000001' }))).toBe(401)
    const [header, payload, signature] = user.accessToken.split('.') as [string, string, string]
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
    expect(await meStatus(app.url, `${none}.${payload}.`)).toBe(401)
    expect(await meStatus(app.url, `${none}.${payload}.${signature}`)).toBe(401)
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
    expect(
      await meStatus(
        app.url,
        `${header}.${Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url')}.${signature}`,
      ),
    ).toBe(401)
  })

  test('when it is signed with the right key for another audience', async () => {
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
    expect(await meStatus(app.url, await sign('another-api'))).toBe(401)
    expect(await meStatus(app.url, await sign('nova-api'))).toBe(200)
  })
})

test('the published keys are Ed25519 keys without a private part', async () => {
  const keys = await app.fetch('/.well-known/jwks.json')
  const { keys: published } = (await keys.json()) as { keys: Record<string, string>[] }
  expect(published[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })
  expect(published.every((key) => key.d === undefined)).toBe(true)
  expect(await exportJWK(await importJWK(published[0]!, 'EdDSA'))).toMatchObject({
    x: published[0]!.x,
  })
})
