import { createHmac, randomUUID } from 'node:crypto'
import { decodeProtectedHeader, exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Nova } from '../../../src/main.ts'
import { signingKeys } from '../../../src/sessions/index.ts'
import { meStatus, signIn, userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { call } from '../../support/requests.ts'

const minute = 60_000
const kidOf = (token: string): string => decodeProtectedHeader(token).kid!
type Key = { kid: string; state: string; signs_from: string; verifies_until: string | null }

describe('an access token is refused', () => {
  let app: TestApp
  let user: TestUser
  beforeAll(async () => {
    app = await startTestApp()
    user = await app.user()
  })
  afterAll(() => app.close())

  const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const refused = async (token: string, code = 'INVALID_TOKEN') =>
    expect(await call(app.url, 'GET', '/users/me', token)).toMatchObject({ status: 401, code })
  const claimsOf = (token: string) =>
    JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { sid: string; exp: number }

  async function signed(change: {
    issuer?: string
    audience?: string
    subject?: string
    expires?: number
    alg?: string
    role?: string
  }): Promise<string> {
    const { kid, key } = await app.nova.core.of(signingKeys).signing()
    const now = Math.floor(app.clock.now().getTime() / 1000)
    return new SignJWT({ sid: claimsOf(user.accessToken).sid, role: change.role ?? 'user' })
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(change.issuer ?? 'nova')
      .setAudience(change.audience ?? 'nova-api')
      .setSubject(change.subject ?? user.id)
      .setIssuedAt(now)
      .setExpirationTime(change.expires ?? now + 900)
      .sign(key)
  }

  test('when it has no algorithm, in any spelling', async () => {
    const [, payload, signature] = user.accessToken.split('.') as [string, string, string]
    for (const alg of ['none', 'None', 'NONE', 'nOnE', ''])
      for (const kid of [{}, { kid: kidOf(user.accessToken) }])
        for (const end of ['', signature]) await refused(`${segment({ alg, typ: 'at+jwt', ...kid })}.${payload}.${end}`)
  })

  test('when it is signed with HS256 and the public key as the secret', async () => {
    const kid = kidOf(user.accessToken)
    const jwk = (await app.nova.core.of(signingKeys).publicKeys()).find((key) => key.kid === kid)!
    const payload = user.accessToken.split('.')[1]!
    const spki = await exportSPKI((await importJWK(jwk, 'EdDSA')) as Parameters<typeof exportSPKI>[0])
    for (const secret of [spki, JSON.stringify(jwk), jwk.x, Buffer.from(jwk.x, 'base64url')])
      for (const alg of ['HS256', 'EdDSA']) {
        const header = segment({ alg, kid, typ: 'at+jwt' })
        await refused(
          `${header}.${payload}.${createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url')}`,
        )
      }
  })

  test('when it is signed with a key in its own header', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
    for (const header of [
      { alg: 'EdDSA', jwk: await exportJWK(publicKey) },
      { alg: 'EdDSA', jku: 'http://127.0.0.1:1/keys', kid: randomUUID() },
      { alg: 'EdDSA', kid: '../../../dev/null' },
      { alg: 'EdDSA', kid: kidOf(user.accessToken), crit: ['b64'], b64: true },
    ])
      await refused(await new SignJWT({ ...claimsOf(user.accessToken) }).setProtectedHeader(header).sign(privateKey))
  })

  test('when it is signed with the right key for another audience or issuer, or has expired', async () => {
    const now = Math.floor(app.clock.now().getTime() / 1000)
    await refused(await signed({ audience: 'another-api' }))
    await refused(await signed({ issuer: 'somebody' }))
    await refused(await signed({ expires: now - 1 }), 'TOKEN_EXPIRED')
    expect(await meStatus(app.url, await signed({}))).toBe(200)
  })

  test('when any part of it was changed', async () => {
    const [header, payload, signature] = user.accessToken.split('.') as [string, string, string]
    const claims = claimsOf(user.accessToken)
    for (const change of [{ role: 'admin' }, { sub: randomUUID() }, { sid: randomUUID() }, { exp: claims.exp + 1 }])
      await refused(`${header}.${segment({ ...claims, ...change })}.${signature}`)
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    await refused(`${header}.${payload}.${flipped}`)
    await refused(`${header}.${payload}.`)
    await refused(`${header}.${payload}`)
  })

  test('when only the role in the token, not that of the account, allows the request', async () => {
    const promoted = await signed({ role: 'admin' })
    expect(await call(app.url, 'GET', '/admin/users', promoted)).toMatchObject({
      status: 403,
      code: 'INSUFFICIENT_ROLE',
    })
  })

  test('when it is older than fifteen minutes', async () => {
    app.clock.advance(15 * minute)
    await refused(user.accessToken, 'TOKEN_EXPIRED')
  })
})

describe('rotating the signing keys', () => {
  let app: TestApp
  let other: Nova
  let admin: TestUser
  beforeEach(async () => {
    app = await startTestApp()
    other = await app.another({ ROLES: 'api' })
    admin = await userWithRole(app, 'admin')
  })
  afterEach(() => app.close())

  const both = (): string[] => [app.url, other.url!]
  const rotate = (body?: object, more?: HeadersInit) =>
    call(app.url, 'POST', '/admin/signing-keys/rotate', admin.accessToken, body, more)
  const published = async (base: string): Promise<string[]> => {
    const response = await fetch(`${base}/.well-known/jwks.json`)
    const { keys } = (await response.json()) as { keys: Record<string, string>[] }
    for (const key of keys) expect(Object.keys(key).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
    return keys.map(({ kid }) => kid!)
  }
  const signInAdminAgain = async () => {
    const fresh = await signIn(app, admin)
    admin = { ...admin, accessToken: fresh.accessToken, refreshToken: fresh.refreshToken }
  }

  test('publishes the new key before it signs, on every process; the old one verifies its tokens', async () => {
    const user = await app.user()
    const old = kidOf(user.accessToken)
    const rotated = await rotate({ publish_ahead_seconds: 300 })
    expect(rotated.status).toBe(201)
    const keys = rotated.data.items as Key[]
    expect(keys.map(({ state }) => state)).toEqual(['next', 'signing'])
    const next = keys[0]!.kid
    expect(keys[1]).toMatchObject({
      kid: old,
      verifies_until: new Date(Date.parse(keys[0]!.signs_from) + 20 * minute).toISOString(),
    })
    expect(JSON.stringify(rotated.data)).not.toMatch(/"d"|private|sealed/)
    for (const base of both()) await expect.poll(() => published(base)).toEqual([next, old])
    expect(kidOf((await signIn(app, user)).accessToken)).toBe(old)
    for (const base of both()) expect(await meStatus(base, user.accessToken)).toBe(200)

    app.clock.advance(5 * minute)
    const first = await signIn(app, user)
    const far = await signIn(app, user, other.url!)
    expect([kidOf(first.accessToken), kidOf(far.accessToken)]).toEqual([next, next])
    for (const base of both())
      for (const { accessToken } of [user, first, far])
        expect([base, await meStatus(base, accessToken)]).toEqual([base, 200])
    expect((await call(app.url, 'GET', '/admin/signing-keys', admin.accessToken)).data.items).toMatchObject([
      { kid: next, state: 'signing' },
      { kid: old, state: 'verifying' },
    ])

    // The last token of the old key has expired, and every session can still refresh.
    app.clock.advance(20 * minute)
    for (const base of both()) expect(await published(base)).toEqual([next])
    const refreshed = await app.api.refreshSession({ refresh_token: user.refreshToken })
    if (refreshed.status !== 200) throw new Error('unreachable')
    for (const base of both()) expect(await meStatus(base, refreshed.data.access_token)).toBe(200)
    await signInAdminAgain()
    expect((await call(app.url, 'GET', '/admin/signing-keys', admin.accessToken)).data.items).toMatchObject([
      { kid: next, verifies_until: null },
    ])
  })

  test('as compromised refuses the old keys at once on every process, and sessions can still refresh', async () => {
    const user = await app.user()
    const old = kidOf(user.accessToken)
    for (const base of both()) expect(await meStatus(base, user.accessToken)).toBe(200)
    const rotated = await rotate({ compromised: true })
    // The response has only the new key.
    expect(rotated).toMatchObject({ status: 201, data: { items: [{ state: 'signing', verifies_until: null }] } })
    for (const base of both()) {
      await expect.poll(() => meStatus(base, user.accessToken)).toBe(401)
      expect(await published(base)).not.toContain(old)
    }
    const refreshed = await call(other.url!, 'POST', '/auth/refresh', undefined, { refresh_token: user.refreshToken })
    expect(refreshed.status).toBe(200)
    for (const base of both()) expect(await meStatus(base, String(refreshed.data.access_token))).toBe(200)
    expect((await app.db.query('select count(*)::int as n from signing_keys')).rows).toEqual([{ n: 1 }])
  })

  test('as compromised also removes a next key that does not sign yet', async () => {
    expect((await rotate({ publish_ahead_seconds: 86_400 })).status).toBe(201)
    const rotated = await rotate({ compromised: true })
    expect(rotated.data.items).toHaveLength(1)
    app.clock.advance(2 * 86_400_000)
    const user = await app.user()
    expect(kidOf(user.accessToken)).toBe((rotated.data.items as Key[])[0]!.kid)
    expect(await meStatus(other.url!, user.accessToken)).toBe(200)
  })

  test('replaces a next key that would sign later, which never signs', async () => {
    expect((await rotate({ publish_ahead_seconds: 300 })).status).toBe(201)
    const rotated = await rotate({ publish_ahead_seconds: 60 })
    const keys = rotated.data.items as Key[]
    expect(keys.map(({ state }) => state)).toEqual(['next', 'signing'])
    app.clock.advance(20 * minute)
    const session = await signIn(app, admin)
    expect(kidOf(session.accessToken)).toBe(keys[0]!.kid)
    app.clock.advance(14 * minute)
    for (const base of both()) expect(await meStatus(base, session.accessToken)).toBe(200)
  })

  test('concurrently and repeatedly, however far ahead, always leaves a valid key', async () => {
    const user = await app.user()
    await Promise.all([60, 60, 300, 3600, 60].map((publish_ahead_seconds) => rotate({ publish_ahead_seconds })))
    let session = await signIn(app, user)
    for (let n = 0; n < 16; n++) {
      app.clock.advance(5 * minute - 1_000)
      // No user is signed out: the token of five minutes ago is valid, and so is a new one.
      for (const base of both()) expect([n, await meStatus(base, session.accessToken)]).toEqual([n, 200])
      session = await signIn(app, user, both()[n % 2])
      for (const base of both()) expect([n, await meStatus(base, session.accessToken)]).toEqual([n, 200])
      if (n === 8) {
        await signInAdminAgain()
        expect((await rotate({ publish_ahead_seconds: 60 })).status).toBe(201)
      }
    }
    await signInAdminAgain()
    expect((await call(app.url, 'GET', '/admin/signing-keys', admin.accessToken)).data.items).toMatchObject([
      { state: 'signing', verifies_until: null },
    ])
  })

  test('with the same Idempotency-Key creates one key', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const first = await rotate({ publish_ahead_seconds: 60 }, key)
    const replay = await rotate({ publish_ahead_seconds: 60 }, key)
    expect([first.status, replay.status, replay.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true'])
    expect(replay.data).toEqual(first.data)
    expect(await rotate({ publish_ahead_seconds: 61 }, key)).toMatchObject({
      status: 409,
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
    expect((await app.db.query('select count(*)::int as n from signing_keys')).rows).toEqual([{ n: 2 }])
  })

  test('publishes five minutes ahead without a body, and refuses too short and too long times', async () => {
    const rotated = await rotate()
    expect(rotated.status).toBe(201)
    const [next] = rotated.data.items as Key[]
    expect(Math.abs(Date.parse(next!.signs_from) - app.clock.now().getTime() - 5 * minute)).toBeLessThan(10_000)
    for (const publish_ahead_seconds of [0, 59, 86_401, 1.5])
      expect(await rotate({ publish_ahead_seconds })).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' })
  })

  test('keeps the known keys when Redis is available again and the keys cannot be read', async () => {
    const known = await published(app.url)
    await app.db.query('alter table signing_keys rename to hidden')
    app.nova.core.redisSubscriber.emit('ready')
    expect(await published(app.url)).toEqual(known)
    expect(await meStatus(app.url, admin.accessToken)).toBe(200)
    await app.db.query('alter table hidden rename to signing_keys')
  })

  test('stores private keys encrypted', async () => {
    const { rows } = await app.db.query('select sealed_private_key from signing_keys')
    for (const { sealed_private_key } of rows as { sealed_private_key: Buffer }[])
      expect(sealed_private_key.toString('latin1')).not.toMatch(/BEGIN|PRIVATE/)
  })
})
