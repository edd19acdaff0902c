import { createHash } from 'node:crypto'
import { exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import {
  app,
  later,
  minuteMs,
  nativeToken,
  newNonce,
  newPerson,
  old,
  provider,
  refused,
  secret,
  signIn,
  startFlow,
  useOidcProviders,
} from '../../support/oidc.ts'

useOidcProviders()

describe('signing in with an id token', () => {
  test('creates an account and signs in to it, with the nonce unchanged or as its SHA-256', async () => {
    const person = newPerson()
    const first = await app.api.signInWithIdToken('acme', await nativeToken(person))
    expect(first).toMatchObject({
      status: 200,
      data: { user: { email: person.email, email_verified: true, has_password: false } },
    })
    if (first.status !== 200) throw new Error('unreachable')
    const nonce = await newNonce()
    const hashed = createHash('sha256').update(nonce).digest('hex')
    const id_token = await provider.idToken({ ...person, aud: 'nova-web', nonce: hashed })
    expect(await app.api.signInWithIdToken('acme', { nonce, id_token })).toMatchObject({
      status: 200,
      data: { user: { id: first.data.user.id } },
    })
    expect((await signIn(person)).user.id).toBe(first.data.user.id)
  })

  test('accepts the id of a native app as the audience', async () => {
    expect(
      (await app.api.signInWithIdToken('acme', await nativeToken(newPerson(), 'acme', 'com.example.nova'))).status,
    ).toBe(200)
    expect(
      (
        await app.api.signInWithIdToken(
          'acme',
          await nativeToken(newPerson(), 'acme', ['com.example.nova', 'nova-web']),
        )
      ).status,
    ).toBe(200)
    expect(
      await app.api.signInWithIdToken('acme-app', await nativeToken(newPerson(), 'acme-app', 'com.example.nova')),
    ).toMatchObject(refused(401, 'INVALID_ID_TOKEN'))
  })

  test('refuses a nonce that is unknown, used, expired, or of another provider, flow or token', async () => {
    const token = (nonce: string) => provider.idToken({ ...newPerson(), aud: ['nova-web'], nonce })
    const attempt = async (nonce: string, inToken = nonce) =>
      app.api.signInWithIdToken('acme', { nonce, id_token: await token(inToken) })
    expect(await attempt('made-up')).toMatchObject(refused(400, 'INVALID_NONCE'))
    expect(await attempt(await newNonce('acme-app'))).toMatchObject(refused(400, 'INVALID_NONCE'))
    const flow = await startFlow()
    expect(await attempt(flow.flow_token)).toMatchObject(refused(400, 'INVALID_NONCE'))
    expect(await attempt(flow.flow_token, new URL(flow.authorization_url).searchParams.get('nonce')!)).toMatchObject(
      refused(400, 'INVALID_NONCE'),
    )
    expect(await attempt(await newNonce(), await newNonce())).toMatchObject(refused(400, 'INVALID_NONCE'))
    const used = await newNonce()
    expect((await attempt(used)).status).toBe(200)
    expect(await attempt(used)).toMatchObject(refused(400, 'INVALID_NONCE'))
    const late = await newNonce()
    await later(10 * minuteMs + 1, async () => {
      const exp = Math.floor(app.clock.now().getTime() / 1000) + 60
      const id_token = await provider.idToken({ ...newPerson(), aud: 'nova-web', nonce: late, exp })
      expect(await app.api.signInWithIdToken('acme', { nonce: late, id_token })).toMatchObject(
        refused(400, 'INVALID_NONCE'),
      )
    })
  })

  test('succeeds once of ten concurrent requests with one id token', async () => {
    const proof = await nativeToken(newPerson())
    const responses = await Promise.all(Array.from({ length: 10 }, () => app.api.signInWithIdToken('acme', proof)))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const response of responses.filter(({ status }) => status !== 200))
      expect(response).toMatchObject(refused(400, 'INVALID_NONCE'))
  })

  const now = (): number => Math.floor(Date.now() / 1000)
  const text = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  test.each<[string, (claims: Record<string, unknown>) => Promise<string> | string]>([
    ['for another app', (claims) => provider.idToken({ ...claims, aud: 'another-app' })],
    ['for Nova and for another app', (claims) => provider.idToken({ ...claims, aud: ['nova-web', 'another-app'] })],
    ['without an audience', (claims) => provider.idToken({ ...claims, aud: undefined })],
    ['of another issuer', (claims) => provider.idToken({ ...claims, iss: old.issuer })],
    ['of the issuer with an added slash', (claims) => provider.idToken({ ...claims, iss: `${provider.issuer}/` })],
    ['that has expired', (claims) => provider.idToken({ ...claims, exp: now() - 120 })],
    ['that never expires', (claims) => provider.idToken({ ...claims, exp: undefined })],
    ['that is not valid yet', (claims) => provider.idToken({ ...claims, nbf: now() + 300 })],
    ['without a subject', (claims) => provider.idToken({ ...claims, sub: undefined })],
    ['with an empty subject', (claims) => provider.idToken({ ...claims, sub: '' })],
    ['with a subject that cannot be stored', (claims) => provider.idToken({ ...claims, sub: 'a\u0000b' })],
    ['with a subject that is too long', (claims) => provider.idToken({ ...claims, sub: 'a'.repeat(256) })],
    ['with a subject that is not a text', (claims) => provider.idToken({ ...claims, sub: 42 })],
    [
      'that is not signed',
      (claims) =>
        `${text({ alg: 'none' })}.${text({ ...claims, iss: provider.issuer, iat: now(), exp: now() + 300 })}.`,
    ],
    [
      'signed with another key',
      async (claims) => provider.idToken(claims, { key: (await generateKeyPair('RS256')).privateKey }),
    ],
    [
      'signed with another key in its own header',
      async (claims) => {
        const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
        return new SignJWT({ ...claims, iss: provider.issuer, iat: now(), exp: now() + 300 })
          .setProtectedHeader({ alg: 'RS256', jwk: await exportJWK(publicKey) })
          .sign(privateKey)
      },
    ],
    [
      'signed with an unknown key',
      async (claims) =>
        provider.idToken(claims, { key: (await generateKeyPair('RS256')).privateKey, header: { kid: 'unknown' } }),
    ],
    [
      'signed with the public key as a shared secret',
      async (claims) => {
        const jwk = await provider.publicKey()
        const pem = await exportSPKI((await importJWK(jwk, 'RS256', { extractable: true })) as CryptoKey)
        return new SignJWT({ ...claims, iss: provider.issuer, iat: now(), exp: now() + 300 })
          .setProtectedHeader({ alg: 'HS256', kid: jwk.kid! })
          .sign(Buffer.from(pem))
      },
    ],
    [
      'signed with the client secret',
      (claims) =>
        new SignJWT({ ...claims, iss: provider.issuer, iat: now(), exp: now() + 300 })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(Buffer.from(secret)),
    ],
    [
      'with claims that were changed',
      async (claims) => {
        const [header, , signature] = (await provider.idToken(claims)).split('.') as [string, string, string]
        const forged = { ...claims, sub: 'admin', iss: provider.issuer, iat: now(), exp: now() + 300 }
        return `${header}.${text(forged)}.${signature}`
      },
    ],
    ['that is not a token', () => 'a.b.c'],
    ['that is half a token', () => text({ alg: 'RS256' })],
    ['with a header that is not an object', () => `${text(null)}.${text({})}.c2ln`],
    [
      'with a header of the wrong types',
      () => `${text({ alg: 'RS256', kid: { a: 1 }, crit: ['b64'], b64: false })}.${text({})}.c2ln`,
    ],
    [
      'with a key id that is a property of prototypes',
      () => `${text({ alg: 'RS256', kid: '__proto__' })}.${text({})}.c2ln`,
    ],
  ])('refuses an id token %s', async (_, make) => {
    const nonce = await newNonce()
    const id_token = await make({ ...newPerson(), aud: 'nova-web', nonce })
    expect(await app.api.signInWithIdToken('acme', { nonce, id_token })).toMatchObject(refused(401, 'INVALID_ID_TOKEN'))
    // The nonce was not used up and is still valid.
    const good = await provider.idToken({ ...newPerson(), aud: 'nova-web', nonce })
    expect((await app.api.signInWithIdToken('acme', { nonce, id_token: good })).status).toBe(200)
  })

  test('cleans unusual claims for the account', async () => {
    const person = newPerson({ name: ' \u0000Kim\u0007\nLee\ud800 ', preferred_username: '...' })
    const response = await app.api.signInWithIdToken('acme', await nativeToken({ ...person, email_verified: 'false' }))
    expect(response).toMatchObject({
      status: 200,
      data: { user: { display_name: 'Kim Lee\ufffd', email_verified: false } },
    })
    const more = newPerson()
    const odd = { ...more, name: { first: 'Kim' }, preferred_username: 7, email_verified: 'true' }
    expect(await app.api.signInWithIdToken('acme', await nativeToken(odd))).toMatchObject({
      status: 200,
      data: { user: { email_verified: true } },
    })
    const username = await app.api.signInWithIdToken('acme', {
      ...(await nativeToken(newPerson())),
      username: 'No Spaces',
    })
    expect(username).toMatchObject(refused(400, 'INVALID_USERNAME'))
    await app.api.register({
      username: 'natively_taken',
      email: 'natively.taken@example.com',
      password: 'a long enough password',
    })
    const taken = await app.api.signInWithIdToken('acme', {
      ...(await nativeToken(newPerson())),
      username: 'natively_taken',
    })
    expect(taken).toMatchObject(refused(409, 'USERNAME_TAKEN'))
  })
})
