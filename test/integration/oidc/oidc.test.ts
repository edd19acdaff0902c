import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose'
import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { createClient, type NovaClient } from '../../../clients/typescript/src/index.ts'
import { providerSettings } from '../../../src/oidc/index.ts'
import { oidcVariables } from '../../../src/oidc/oidc.variables.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { guardedFetch } from '../../support/contract.ts'
import { mailsTo } from '../../support/mail.ts'
import { type CodeReply, type OidcProvider, type PersonClaims, startOidcProvider } from '../../support/oidc-provider.ts'

const secret = 'a secret of at least thirty-two characters'
const [home, bare, withQuery, own] = [
  'https://app.example/in',
  'https://app.example',
  'https://app.example/in?app=nova',
  'com.example.nova:/in',
]
const minuteMs = 60_000

let provider: OidcProvider
let old: OidcProvider
let app: TestApp
beforeAll(async () => {
  const web = { id: 'nova-web', secret, redirectUris: [home, bare, withQuery], alg: 'RS256' as const }
  ;[provider, old] = await Promise.all([
    startOidcProvider({ clients: [web, { id: 'nova-app', redirectUris: [own], alg: 'ES256' }] }),
    startOidcProvider({ clients: [web], clientAuthMethods: ['client_secret_basic'], thinIdTokens: true }),
  ])
  const acme = {
    issuer: provider.issuer,
    client_id: 'nova-web',
    client_secret: secret,
    redirect_uris: [home, bare, withQuery],
  }
  app = await startTestApp({
    OIDC_PROVIDERS: JSON.stringify([
      { id: 'acme', name: 'Acme', ...acme, native_client_ids: ['com.example.nova'] },
      { id: 'acme-app', name: 'Acme in the app', issuer: provider.issuer, client_id: 'nova-app', redirect_uris: [own] },
      { id: 'old', name: 'Old', ...acme, issuer: old.issuer },
      {
        id: 'misconfigured',
        name: 'Misconfigured',
        ...acme,
        client_secret: 'not the secret that it knows, but as long',
      },
    ]),
  })
})
afterAll(async () => {
  await app.close()
  await Promise.all([provider.stop(), old.stop()])
})

let people = 0
/** Somebody new at the provider. */
function somebody(claims: Partial<PersonClaims> = {}): PersonClaims & { sub: string; email: string } {
  const sub = `person${++people}`
  return {
    sub,
    email: `${sub}@example.com`,
    email_verified: true,
    name: `Person ${people}`,
    preferred_username: sub,
    ...claims,
  } as PersonClaims & {
    email: string
  }
}

const refused = (status: number, code: string) => ({ status, data: { error: { code } } })

function as(accessToken: string): NovaClient {
  return createClient({ baseUrl: app.url, fetch: guardedFetch, accessToken })
}

async function begin(id = 'acme', redirectUri = home) {
  const answer = await app.api.startOidcSignIn(id, { redirect_uri: redirectUri })
  if (answer.status !== 201) throw new Error(`startOidcSignIn answered ${answer.status}`)
  return answer.data
}

/** What an app holds after the provider has sent the user back. */
async function cameBack(
  person: PersonClaims,
  id = 'acme',
  redirectUri = home,
): Promise<CodeReply & { flow_token: string }> {
  const flow = await begin(id, redirectUri)
  return { ...(await provider.authorize(flow.authorization_url, person)), flow_token: flow.flow_token }
}

async function signIn(person: PersonClaims, id = 'acme', redirectUri = home) {
  const answer = await app.api.completeOidcSignIn(id, await cameBack(person, id, redirectUri))
  if (answer.status !== 200)
    throw new Error(`completeOidcSignIn answered ${answer.status}: ${JSON.stringify(answer.data)}`)
  return { ...answer.data, api: as(answer.data.access_token) }
}

async function newNonce(id = 'acme'): Promise<string> {
  const answer = await app.api.createOidcNonce(id)
  if (answer.status !== 201) throw new Error(`createOidcNonce answered ${answer.status}`)
  return answer.data.nonce
}

/** A native app's proof of a person. */
async function native(
  person: Record<string, unknown>,
  id = 'acme',
  aud: unknown = id === 'acme' ? 'nova-web' : 'nova-app',
) {
  const nonce = await newNonce(id)
  return { nonce, id_token: await provider.idToken({ ...person, aud, nonce }) }
}

async function verifiedUser(name?: string): Promise<TestUser> {
  const user = await app.user(name)
  await app.db.query('update users set email_verified_at = now() where id = $1', [user.id])
  return user
}

const emailOf = (user: TestUser): string => `${user.username}@example.com`

async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  app.clock.advance(ms)
  try {
    return await work()
  } finally {
    app.clock.advance(-ms)
  }
}

async function count(text: string, values: unknown[] = []): Promise<number> {
  return (await app.db.query(text, values)).rows.length
}

/** Until a statement waits for a row that another transaction holds. */
async function somebodyWaits(): Promise<void> {
  const waiting = `select
    from pg_stat_activity
    where wait_event in ('transactionid', 'tuple')
      and datname = current_database()`
  await vi.waitFor(async () => expect(await count(waiting)).toBeGreaterThan(0), 10_000)
}

describe('providers', () => {
  test('are listed in the order of the configuration, say only what others need, and can be cached', async () => {
    const answer = await app.fetch('/api/v1/auth/providers')
    expect(await answer.json()).toEqual({
      items: [
        { id: 'acme', name: 'Acme' },
        { id: 'acme-app', name: 'Acme in the app' },
        { id: 'old', name: 'Old' },
        { id: 'misconfigured', name: 'Misconfigured' },
      ],
    })
    const again = await app.fetch('/api/v1/auth/providers', {
      headers: { 'if-none-match': answer.headers.get('etag')! },
    })
    expect(again.status).toBe(304)
    const tooLong = await app.fetch('/api/v1/auth/providers', { headers: { 'if-none-match': `"${'x'.repeat(5000)}"` } })
    expect(tooLong.status).toBe(400)
  })

  test('an id that none can have is VALIDATION_FAILED', async () => {
    const { api } = await app.user()
    expect(await app.api.createOidcNonce('No Such')).toMatchObject(refused(400, 'VALIDATION_FAILED'))
    expect(await api.unlinkIdentity('No Such')).toMatchObject(refused(400, 'VALIDATION_FAILED'))
  })

  test('an unknown one is PROVIDER_NOT_FOUND wherever one is named', async () => {
    const { api, password } = await verifiedUser()
    const code = { code: 'c', state: 's', flow_token: 'f' }
    const token = { id_token: 't', nonce: 'n' }
    const answers = await Promise.all([
      api.startOidcSignIn('nobody', { redirect_uri: home }),
      api.completeOidcSignIn('nobody', code),
      api.createOidcNonce('nobody'),
      api.signInWithIdToken('nobody', token),
      api.linkIdentityWithCode('nobody', { ...code, password }),
      api.linkIdentityWithIdToken('nobody', { ...token, password }),
    ])
    for (const answer of answers) expect(answer).toMatchObject(refused(404, 'PROVIDER_NOT_FOUND'))
    expect(await api.unlinkIdentity('nobody')).toMatchObject(refused(404, 'IDENTITY_NOT_FOUND'))
  })

  test.each([
    ['an issuer without https', { issuer: 'http://accounts.example' }],
    ['a redirect address without https', { redirect_uris: ['http://app.example/in'] }],
    ['a redirect address that a browser would run', { redirect_uris: ['javascript:alert(1)'] }],
    ['a redirect address with a fragment', { redirect_uris: ['https://app.example/#in'] }],
    ['a redirect address that is none', { redirect_uris: ['/in'] }],
    ['a scope without openid', { scope: 'email' }],
    ['a field that it does not know', { clientsecret: 'x' }],
  ])('settings with %s are refused at start', (_, wrong) => {
    const good = {
      id: 'acme',
      name: 'Acme',
      issuer: 'https://accounts.example',
      client_id: 'nova',
      redirect_uris: [own, home, 'http://127.0.0.1:3000/in'],
    }
    expect(providerSettings.safeParse(good).success).toBe(true)
    expect(providerSettings.safeParse({ ...good, ...wrong }).success).toBe(false)
  })
})

describe('signing in by browser', () => {
  test('makes an account for somebody new, and signs in to the same one afterwards', async () => {
    const person = somebody({ preferred_username: 'Zoë.K', name: 'Zoë Kim' })
    const first = await signIn(person)
    expect(first.user).toMatchObject({
      username: 'zoe.k',
      display_name: 'Zoë Kim',
      email: person.email,
      email_verified: true,
      has_password: false,
    })
    const second = await signIn({ ...person, email: 'another@example.com', preferred_username: 'renamed' })
    expect(second.user).toMatchObject({ id: first.user.id, username: 'zoe.k', email: person.email })
    expect(await second.api.listIdentities()).toMatchObject({
      status: 200,
      data: { items: [{ provider: 'acme', email: person.email }] },
    })
  })

  test('a username that is taken, too long or too short becomes a free one; one asked for is not changed', async () => {
    await app.api.register({ username: 'popular', email: 'popular@example.com', password: 'a long enough password' })
    expect((await signIn(somebody({ preferred_username: 'popular' }))).user.username).toMatch(/^popular_\d{5}$/)
    expect((await signIn(somebody({ preferred_username: 'x'.repeat(80), name: 'y'.repeat(80) }))).user).toMatchObject({
      username: 'x'.repeat(24),
      display_name: 'y'.repeat(50),
    })
    expect((await signIn(somebody({ preferred_username: '山田', name: '山田' }))).user).toMatchObject({
      username: expect.stringMatching(/^user_\d{5}$/),
      display_name: '山田',
    })
    const person = somebody()
    expect(
      await app.api.completeOidcSignIn('acme', { ...(await cameBack(person)), username: 'popular' }),
    ).toMatchObject(refused(409, 'USERNAME_TAKEN'))
    expect(
      await app.api.completeOidcSignIn('acme', { ...(await cameBack(person)), username: 'No Spaces' }),
    ).toMatchObject(refused(400, 'INVALID_USERNAME'))
    const answer = await app.api.completeOidcSignIn('acme', { ...(await cameBack(person)), username: 'my_choice' })
    expect(answer).toMatchObject({ status: 200, data: { user: { username: 'my_choice' } } })
  })

  test('a username never gives the address away, even when the provider hands it over as the handle', async () => {
    const person = somebody({
      email: 'very.secret.name@example.com',
      preferred_username: 'very.secret.name@example.com',
      name: 'Kim Lee',
    })
    expect((await signIn(person)).user.username).toBe('kim_lee')
    const nameless = somebody({
      email: 'another.secret@example.com',
      preferred_username: undefined,
      name: undefined,
    } as Partial<PersonClaims>)
    expect((await signIn(nameless)).user).toMatchObject({ username: expect.stringMatching(/^user_\d{5}$/) })
  })

  test('sends PKCE, state and nonce, new ones each time, and the provider would refuse without PKCE', async () => {
    const flows = [await begin(), await begin()]
    const [one, two] = flows.map(({ authorization_url }) => Object.fromEntries(new URL(authorization_url).searchParams))
    expect(one).toMatchObject({
      response_type: 'code',
      client_id: 'nova-web',
      redirect_uri: home,
      scope: 'openid email profile',
      state: flows[0]!.state,
    })
    expect(one).toMatchObject({
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.any(String),
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(one![name]).not.toBe(two![name])
    const without = new URL(flows[0]!.authorization_url)
    without.searchParams.delete('code_challenge')
    without.searchParams.delete('code_challenge_method')
    await expect(provider.authorize(without.href, somebody())).rejects.toThrow()
  })

  test.each([
    ['of a public client, by the scheme of an app', 'acme-app', own],
    ['without a path', 'acme', bare],
    ['with a query', 'acme', withQuery],
  ])('works with a redirect address %s', async (_, id, redirectUri) => {
    const person = somebody()
    expect((await signIn(person, id, redirectUri)).user.email).toBe(person.email)
  })

  test('works with a provider that takes the secret in the header and says who somebody is when asked', async () => {
    const flow = await begin('old')
    const person = somebody()
    const answer = await old.authorize(flow.authorization_url, person)
    expect(await app.api.completeOidcSignIn('old', { ...answer, flow_token: flow.flow_token })).toMatchObject({
      status: 200,
      data: {
        user: {
          username: person.preferred_username,
          display_name: person.name,
          email: person.email,
          email_verified: true,
        },
      },
    })
  })

  test('a redirect address that is not configured is INVALID_REDIRECT_URI, whatever it looks like', async () => {
    for (const wrong of [
      'https://evil.example/in',
      `${home}/`,
      `${home}/../x`,
      home.toUpperCase(),
      'https://app.example.evil.example/in',
      own,
    ])
      expect(await app.api.startOidcSignIn('acme', { redirect_uri: wrong })).toMatchObject(
        refused(400, 'INVALID_REDIRECT_URI'),
      )
  })

  test('another state, flow token, provider or issuer is INVALID_OIDC_STATE; its owner still signs in', async () => {
    const [mine, other] = [await cameBack(somebody()), await cameBack(somebody())]
    for (const wrong of [
      { ...mine, state: other.state },
      { ...mine, state: `${mine.state}x` },
      { ...mine, flow_token: other.flow_token },
      { ...mine, flow_token: 'nft_unknown' },
      { ...mine, iss: 'https://evil.example' },
      { code: mine.code, state: mine.state, flow_token: mine.flow_token },
    ])
      expect(await app.api.completeOidcSignIn('acme', wrong)).toMatchObject(refused(400, 'INVALID_OIDC_STATE'))
    expect(await app.api.completeOidcSignIn('acme-app', mine)).toMatchObject(refused(400, 'INVALID_OIDC_STATE'))
    expect(await app.api.completeOidcSignIn('acme', { ...mine, flow_token: await newNonce() })).toMatchObject(
      refused(400, 'INVALID_OIDC_STATE'),
    )
    expect((await app.api.completeOidcSignIn('acme', mine)).status).toBe(200)
  })

  test('a flow counts once, also when it is used ten times at once, and for ten minutes', async () => {
    const used = await cameBack(somebody())
    const answers = await Promise.all(Array.from({ length: 10 }, () => app.api.completeOidcSignIn('acme', used)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 200))
      expect(answer).toMatchObject(refused(400, 'INVALID_OIDC_STATE'))
    const late = await cameBack(somebody())
    await later(10 * minuteMs + 1, async () =>
      expect(await app.api.completeOidcSignIn('acme', late)).toMatchObject(refused(400, 'INVALID_OIDC_STATE')),
    )
  })

  test('a code that is made up, used, or of another flow is INVALID_AUTHORIZATION_CODE', async () => {
    const made = { ...(await cameBack(somebody())), code: 'made-up' }
    expect(await app.api.completeOidcSignIn('acme', made)).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))

    const used = await cameBack(somebody())
    expect((await app.api.completeOidcSignIn('acme', used)).status).toBe(200)
    const replay = { ...(await cameBack(somebody())), code: used.code }
    expect(await app.api.completeOidcSignIn('acme', replay)).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))

    // Injected into another's flow: PKCE tells.
    const injected = { ...(await cameBack(somebody())), code: (await cameBack(somebody())).code }
    expect(await app.api.completeOidcSignIn('acme', injected)).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))
  })

  test('an answer that belongs to another request is refused even when its state was made to agree', async () => {
    const mixed = async (changed: string[]) => {
      const [mine, other] = [await begin(), await begin()]
      const url = new URL(mine.authorization_url)
      for (const name of changed) url.searchParams.set(name, new URL(other.authorization_url).searchParams.get(name)!)
      const answer = await provider.authorize(url.href, somebody())
      return app.api.completeOidcSignIn('acme', { ...answer, state: mine.state, flow_token: mine.flow_token })
    }
    expect(await mixed(['nonce', 'code_challenge'])).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))
    expect(await mixed(['code_challenge'])).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))
    expect(await mixed(['nonce'])).toMatchObject(refused(400, 'INVALID_NONCE'))
  })

  test('somebody without an address, or with something that is none, gets no account', async () => {
    for (const email of [
      undefined,
      'not an address',
      'a@b.example\r\nBcc: all@example.com',
      `${'a'.repeat(250)}@example.com`,
    ])
      expect(
        await app.api.completeOidcSignIn('acme', await cameBack(somebody({ email } as Partial<PersonClaims>))),
      ).toMatchObject(refused(401, 'INVALID_ID_TOKEN'))
  })

  test('the first two sign-ins of one person at once make one account, and both succeed', async () => {
    for (let round = 0; round < 5; round++) {
      const person = somebody()
      const answers = await Promise.all(
        [await cameBack(person), await cameBack(person), await native(person)].map((proof) =>
          'code' in proof ? app.api.completeOidcSignIn('acme', proof) : app.api.signInWithIdToken('acme', proof),
        ),
      )
      const ids = answers.map((answer) => (answer.status === 200 ? answer.data.user.id : answer.data.error.code))
      expect(new Set(ids).size).toBe(1)
      expect(await count('select from users where email = $1', [person.email])).toBe(1)
    }
  })

  test('also when the two name different addresses and usernames', async () => {
    for (let round = 0; round < 5; round++) {
      const { sub } = somebody()
      const proofs = await Promise.all(
        ['one', 'two'].map((n) => native({ sub, email: `${n}.${sub}@example.com`, preferred_username: `${n}.${sub}` })),
      )
      const answers = await Promise.all(proofs.map((proof) => app.api.signInWithIdToken('acme', proof)))
      const ids = answers.map((answer) => (answer.status === 200 ? answer.data.user.id : answer.data.error.code))
      expect(new Set(ids).size).toBe(1)
      expect(await count('select from users where id = $1', [ids[0]])).toBe(1)
    }
  })

  test('ten people of the same handle at once all get an account', async () => {
    const proofs = await Promise.all(
      Array.from({ length: 10 }, () => native(somebody({ preferred_username: 'same.handle' }))),
    )
    const answers = await Promise.all(proofs.map((proof) => app.api.signInWithIdToken('acme', proof)))
    expect(answers.map(({ status }) => status)).toEqual(proofs.map(() => 200))
  })
})

describe('signing in natively', () => {
  test('an id token makes an account and signs in to it, with the nonce as it is or as its SHA-256', async () => {
    const person = somebody()
    const first = await app.api.signInWithIdToken('acme', await native(person))
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

  test('the id of a native app is an audience, but only of id tokens that come natively', async () => {
    expect((await app.api.signInWithIdToken('acme', await native(somebody(), 'acme', 'com.example.nova'))).status).toBe(
      200,
    )
    expect(
      (await app.api.signInWithIdToken('acme', await native(somebody(), 'acme', ['com.example.nova', 'nova-web'])))
        .status,
    ).toBe(200)
    expect(
      await app.api.signInWithIdToken('acme-app', await native(somebody(), 'acme-app', 'com.example.nova')),
    ).toMatchObject(refused(401, 'INVALID_ID_TOKEN'))
  })

  test('a nonce that is unknown, used, expired, of another provider, flow or token is INVALID_NONCE', async () => {
    const token = (nonce: string) => provider.idToken({ ...somebody(), aud: ['nova-web'], nonce })
    const attempt = async (nonce: string, inToken = nonce) =>
      app.api.signInWithIdToken('acme', { nonce, id_token: await token(inToken) })
    expect(await attempt('made-up')).toMatchObject(refused(400, 'INVALID_NONCE'))
    expect(await attempt(await newNonce('acme-app'))).toMatchObject(refused(400, 'INVALID_NONCE'))
    const flow = await begin()
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
      const id_token = await provider.idToken({ ...somebody(), aud: 'nova-web', nonce: late, exp })
      expect(await app.api.signInWithIdToken('acme', { nonce: late, id_token })).toMatchObject(
        refused(400, 'INVALID_NONCE'),
      )
    })
  })

  test('of ten uses of one id token at once, one signs in', async () => {
    const proof = await native(somebody())
    const answers = await Promise.all(Array.from({ length: 10 }, () => app.api.signInWithIdToken('acme', proof)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 200))
      expect(answer).toMatchObject(refused(400, 'INVALID_NONCE'))
  })

  const now = (): number => Math.floor(Date.now() / 1000)
  const text = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  test.each<[string, (claims: Record<string, unknown>) => Promise<string> | string]>([
    ['made for another app', (claims) => provider.idToken({ ...claims, aud: 'another-app' })],
    ['made for us and for another app', (claims) => provider.idToken({ ...claims, aud: ['nova-web', 'another-app'] })],
    ['made for nobody', (claims) => provider.idToken({ ...claims, aud: undefined })],
    ['of another issuer', (claims) => provider.idToken({ ...claims, iss: old.issuer })],
    [
      'of an issuer that is ours but for a slash',
      (claims) => provider.idToken({ ...claims, iss: `${provider.issuer}/` }),
    ],
    ['that has expired', (claims) => provider.idToken({ ...claims, exp: now() - 120 })],
    ['that never expires', (claims) => provider.idToken({ ...claims, exp: undefined })],
    ['that is not good yet', (claims) => provider.idToken({ ...claims, nbf: now() + 300 })],
    ['without a subject', (claims) => provider.idToken({ ...claims, sub: undefined })],
    ['with an empty subject', (claims) => provider.idToken({ ...claims, sub: '' })],
    ['with a subject that cannot be stored', (claims) => provider.idToken({ ...claims, sub: 'a\u0000b' })],
    ['with a subject that is too long', (claims) => provider.idToken({ ...claims, sub: 'a'.repeat(256) })],
    ['with a subject that is no text', (claims) => provider.idToken({ ...claims, sub: 42 })],
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
      'signed with another key that it brings along',
      async (claims) => {
        const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
        return new SignJWT({ ...claims, iss: provider.issuer, iat: now(), exp: now() + 300 })
          .setProtectedHeader({ alg: 'RS256', jwk: await (await import('jose')).exportJWK(publicKey) })
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
    ['that is no token', () => 'a.b.c'],
    ['that is half a token', () => text({ alg: 'RS256' })],
    ['with a header that is no object', () => `${text(null)}.${text({})}.c2ln`],
    [
      'with a header of the wrong types',
      () => `${text({ alg: 'RS256', kid: { a: 1 }, crit: ['b64'], b64: false })}.${text({})}.c2ln`,
    ],
    ['with a key id that is a prototype’s', () => `${text({ alg: 'RS256', kid: '__proto__' })}.${text({})}.c2ln`],
  ])('an id token %s is INVALID_ID_TOKEN', async (_, make) => {
    const nonce = await newNonce()
    const id_token = await make({ ...somebody(), aud: 'nova-web', nonce })
    expect(await app.api.signInWithIdToken('acme', { nonce, id_token })).toMatchObject(refused(401, 'INVALID_ID_TOKEN'))
    // The nonce is still good: it was never used.
    const good = await provider.idToken({ ...somebody(), aud: 'nova-web', nonce })
    expect((await app.api.signInWithIdToken('acme', { nonce, id_token: good })).status).toBe(200)
  })

  test('claims that are odd make an account that is not', async () => {
    const person = somebody({ name: ' \u0000Kim\u0007\nLee\ud800 ', preferred_username: '...' })
    const answer = await app.api.signInWithIdToken('acme', await native({ ...person, email_verified: 'false' }))
    expect(answer).toMatchObject({
      status: 200,
      data: { user: { display_name: 'Kim Lee\ufffd', email_verified: false } },
    })
    const more = somebody()
    const odd = { ...more, name: { first: 'Kim' }, preferred_username: 7, email_verified: 'true' }
    expect(await app.api.signInWithIdToken('acme', await native(odd))).toMatchObject({
      status: 200,
      data: { user: { email_verified: true } },
    })
    const username = await app.api.signInWithIdToken('acme', { ...(await native(somebody())), username: 'No Spaces' })
    expect(username).toMatchObject(refused(400, 'INVALID_USERNAME'))
    await app.api.register({
      username: 'natively_taken',
      email: 'natively.taken@example.com',
      password: 'a long enough password',
    })
    const taken = await app.api.signInWithIdToken('acme', { ...(await native(somebody())), username: 'natively_taken' })
    expect(taken).toMatchObject(refused(409, 'USERNAME_TAKEN'))
  })
})

describe('an existing account', () => {
  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('is never signed in to because of its address (verified here: %s, at the provider: %s)', async (here, there) => {
    const user = here ? await verifiedUser() : await app.user()
    const person = somebody({ email: emailOf(user).toUpperCase(), email_verified: there })
    expect(await app.api.completeOidcSignIn('acme', await cameBack(person))).toMatchObject(refused(409, 'EMAIL_TAKEN'))
    expect(await app.api.signInWithIdToken('acme', await native(person))).toMatchObject(refused(409, 'EMAIL_TAKEN'))
    expect(await user.api.listIdentities()).toMatchObject({ status: 200, data: { items: [] } })
  })

  test('is linked by its owner with the password; the owner is told, and both ways sign in then', async () => {
    const user = await verifiedUser('linker')
    const { password } = user
    const [person, other] = [somebody({ email: 'elsewhere@example.com' }), somebody()]
    const byCode = await user.api.linkIdentityWithCode('acme', { ...(await cameBack(person)), password })
    expect(byCode).toMatchObject({ status: 201, data: { provider: 'acme', email: 'elsewhere@example.com' } })
    const byToken = await user.api.linkIdentityWithIdToken('acme-app', {
      ...(await native(other, 'acme-app')),
      password,
    })
    expect(byToken).toMatchObject({ status: 201, data: { provider: 'acme-app', email: other.email } })
    expect(await user.api.listIdentities()).toMatchObject({ status: 200, data: { items: [byCode.data, byToken.data] } })
    // The same again is the same, and no news.
    const same = { status: 201, data: byCode.data }
    expect(await user.api.linkIdentityWithCode('acme', { ...(await cameBack(person)), password })).toMatchObject(same)
    expect(await user.api.linkIdentityWithIdToken('acme', { ...(await native(person)), password })).toMatchObject(same)

    expect((await signIn(person)).user).toMatchObject({ id: user.id, email: emailOf(user), has_password: true })
    expect(await app.api.signInWithIdToken('acme-app', await native(other, 'acme-app'))).toMatchObject({
      status: 200,
      data: { user: { id: user.id } },
    })
    await vi.waitFor(async () => {
      const mails = await mailsTo(inject('stack').MAIL_FOLDER, emailOf(user))
      expect(
        mails
          .map(({ subject }) => subject)
          .filter((subject) => subject.includes('linked'))
          .sort(),
      ).toEqual(['Acme in the app was linked to your account', 'Acme was linked to your account'])
    }, 20_000)
  })

  test('needs the password for it: a stolen access token links nothing', async () => {
    const user = await verifiedUser()
    const [code, token] = [await cameBack(somebody()), await native(somebody())]
    expect(await user.api.linkIdentityWithCode('acme', code)).toMatchObject(refused(403, 'REAUTHENTICATION_REQUIRED'))
    expect(await user.api.linkIdentityWithIdToken('acme', token)).toMatchObject(
      refused(403, 'REAUTHENTICATION_REQUIRED'),
    )
    expect(await user.api.linkIdentityWithCode('acme', { ...code, password: 'a guess' })).toMatchObject(
      refused(401, 'INVALID_CREDENTIALS'),
    )
    expect(await user.api.linkIdentityWithIdToken('acme', { ...token, password: 'a guess' })).toMatchObject(
      refused(401, 'INVALID_CREDENTIALS'),
    )
    // A wrong password does not use up what the provider sent.
    expect((await user.api.linkIdentityWithCode('acme', { ...code, password: user.password })).status).toBe(201)
  })

  test('takes what the provider sent as strictly as signing in does', async () => {
    const { api, password } = await verifiedUser()
    const answer = await cameBack(somebody())
    expect(await api.linkIdentityWithCode('acme', { ...answer, state: 'another', password })).toMatchObject(
      refused(400, 'INVALID_OIDC_STATE'),
    )
    expect(await api.linkIdentityWithCode('acme', { ...answer, code: 'another', password })).toMatchObject(
      refused(401, 'INVALID_AUTHORIZATION_CODE'),
    )
    const { nonce, id_token } = await native(somebody())
    expect(await api.linkIdentityWithIdToken('acme', { nonce: 'another', id_token, password })).toMatchObject(
      refused(400, 'INVALID_NONCE'),
    )
    expect(await api.linkIdentityWithIdToken('acme', { nonce, id_token: 'a.b.c', password })).toMatchObject(
      refused(401, 'INVALID_ID_TOKEN'),
    )
    expect((await api.linkIdentityWithIdToken('acme', { nonce, id_token, password })).status).toBe(201)
  })

  test('an identity has one account, an account one identity of a provider; of ten at once one gets it', async () => {
    const [one, two] = [await verifiedUser(), await verifiedUser()]
    const [person, other] = [somebody(), somebody()]
    expect(
      (await one.api.linkIdentityWithIdToken('acme', { ...(await native(person)), password: one.password })).status,
    ).toBe(201)
    const mine = { ...(await cameBack(person)), password: two.password }
    expect(await two.api.linkIdentityWithCode('acme', mine)).toMatchObject(refused(409, 'IDENTITY_TAKEN'))
    const second = { ...(await native(other)), password: one.password }
    expect(await one.api.linkIdentityWithIdToken('acme', second)).toMatchObject(refused(409, 'IDENTITY_TAKEN'))

    const wanted = somebody()
    const users = await Promise.all(Array.from({ length: 10 }, () => verifiedUser()))
    const proofs = await Promise.all(users.map(() => native(wanted)))
    const answers = await Promise.all(
      users.map(({ api, password }, n) => api.linkIdentityWithIdToken('acme', { ...proofs[n]!, password })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect(answer).toMatchObject(refused(409, 'IDENTITY_TAKEN'))
  })

  test('what was proven with a password that is reset while the provider is asked links nothing', async () => {
    const user = await verifiedUser()
    const proof = { ...(await native(somebody())), password: user.password }
    // Holds the account as the reset does, until the link waits for it.
    const reset = await app.db.connect()
    await reset.query('begin')
    await reset.query(`update users set password_hash = 'another' where id = $1`, [user.id])
    const linking = user.api.linkIdentityWithIdToken('acme', proof)
    await somebodyWaits()
    await reset.query('commit')
    reset.release()
    expect(await linking).toMatchObject(refused(401, 'INVALID_CREDENTIALS'))
    expect(await count('select from identities where user_id = $1', [user.id])).toBe(0)
  })
})

describe('who prepares an account for its later owner', () => {
  test('cannot link a provider to it while the address is not proven', async () => {
    const attacker = await app.user('attacker')
    const { password } = attacker
    const [code, token] = [await cameBack(somebody()), await native(somebody())]
    expect(await attacker.api.linkIdentityWithCode('acme', { ...code, password })).toMatchObject(
      refused(403, 'EMAIL_NOT_VERIFIED'),
    )
    expect(await attacker.api.linkIdentityWithIdToken('acme', { ...token, password })).toMatchObject(
      refused(403, 'EMAIL_NOT_VERIFIED'),
    )
  })

  test('through a provider that checks no addresses is out when the owner resets the password by mail', async () => {
    // Mails outlive a run.
    const address = `victim.${randomUUID()}@example.com`
    const attacker = somebody({ email: address, email_verified: false })
    const prepared = await signIn(attacker)
    expect(prepared.user).toMatchObject({ email_verified: false, has_password: false })
    // Nothing more can be put there.
    const more = await native(somebody(), 'acme-app')
    expect(await prepared.api.linkIdentityWithIdToken('acme-app', more)).toMatchObject(
      refused(403, 'EMAIL_NOT_VERIFIED'),
    )
    // The owner, at the provider, is not let in either, nor told whose it is.
    const owner = somebody({ email: address })
    expect(await app.api.signInWithIdToken('acme', await native(owner))).toMatchObject(refused(409, 'EMAIL_TAKEN'))

    expect((await app.api.requestPasswordReset({ email: address })).status).toBe(202)
    const token = await resetToken(address)
    expect((await app.api.resetPassword({ token, new_password: 'the owner’s own password' })).status).toBe(204)
    expect((await prepared.api.listIdentities()).status).toBe(401)
    expect(await app.api.completeOidcSignIn('acme', await cameBack(attacker))).toMatchObject(
      refused(409, 'EMAIL_TAKEN'),
    )
    const login = await app.api.login({ login: address, password: 'the owner’s own password' })
    expect(login).toMatchObject({ status: 200, data: { user: { id: prepared.user.id, email_verified: true } } })
    if (login.status !== 200) throw new Error('unreachable')
    expect(await as(login.data.access_token).listIdentities()).toMatchObject({ data: { items: [] } })
  })

  test('does not stay in by signing in at the very moment of the reset', async () => {
    const attacker = somebody({ email_verified: false })
    const { user } = await signIn(attacker)
    const proof = await native(attacker)
    const reset = await app.db.connect()
    await reset.query('begin')
    await reset.query('select from users where id = $1 for update', [user.id])
    await reset.query('delete from identities where user_id = $1', [user.id])
    const signingIn = app.api.signInWithIdToken('acme', proof)
    await somebodyWaits()
    await reset.query('commit')
    reset.release()
    expect(await signingIn).toMatchObject(refused(409, 'EMAIL_TAKEN'))
    expect(await count('select from sessions where user_id = $1', [user.id])).toBe(1)
  })

  async function resetToken(address: string): Promise<string> {
    return vi.waitFor(async () => {
      const mail = (await mailsTo(inject('stack').MAIL_FOLDER, address)).find(
        ({ subject }) => subject === 'Reset your password',
      )
      return /npr_[\w-]+/.exec(mail!.text)![0]
    }, 20_000)
  }
})

describe('unlinking', () => {
  test('takes one way in, the other stays', async () => {
    const user = await verifiedUser()
    const person = somebody()
    await user.api.linkIdentityWithIdToken('acme', { ...(await native(person)), password: user.password })
    expect((await user.api.unlinkIdentity('acme')).status).toBe(204)
    expect(await user.api.unlinkIdentity('acme')).toMatchObject(refused(404, 'IDENTITY_NOT_FOUND'))
    expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(200)
    // Who was unlinked is a stranger again.
    expect((await signIn(person)).user.id).not.toBe(user.id)
  })

  test('the last way in is LAST_SIGN_IN_METHOD; of two that are unlinked at once one stays', async () => {
    for (let round = 0; round < 5; round++) {
      const { api } = await signIn(somebody())
      expect(await api.unlinkIdentity('acme')).toMatchObject(refused(409, 'LAST_SIGN_IN_METHOD'))
      expect((await api.linkIdentityWithIdToken('acme-app', await native(somebody(), 'acme-app'))).status).toBe(201)
      const answers = await Promise.all([api.unlinkIdentity('acme'), api.unlinkIdentity('acme-app')])
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
      const left = await api.listIdentities()
      expect(left).toMatchObject({ status: 200, data: { items: [{}] } })
    }
  })
})

test('an identity of a provider that is not configured any more is no way in, and can be unlinked', async () => {
  const { api, user } = await signIn(somebody())
  await app.db.query(
    `insert into identities (provider, subject, user_id, created_at) values ('gone', 'x', $1, now())`,
    [user.id],
  )
  expect(await api.unlinkIdentity('acme')).toMatchObject(refused(409, 'LAST_SIGN_IN_METHOD'))
  expect((await api.unlinkIdentity('gone')).status).toBe(204)
})

describe('an account without a password', () => {
  test('sets one, and links, within ten minutes of a sign-in, and has to sign in again after that', async () => {
    const person = somebody()
    const { api } = await signIn(person)
    const more = await native(somebody(), 'acme-app')
    await later(10 * minuteMs + 1000, async () => {
      expect(await api.changePassword({ new_password: 'a password of my own' })).toMatchObject(
        refused(403, 'REAUTHENTICATION_REQUIRED'),
      )
      expect(await api.linkIdentityWithIdToken('acme-app', more)).toMatchObject(
        refused(403, 'REAUTHENTICATION_REQUIRED'),
      )
    })
    const again = await signIn(person)
    expect((await again.api.changePassword({ new_password: 'a password of my own' })).status).toBe(204)
    expect(await again.api.changePassword({ new_password: 'yet another password' })).toMatchObject(
      refused(403, 'REAUTHENTICATION_REQUIRED'),
    )
    expect(await app.api.login({ login: person.email, password: 'a password of my own' })).toMatchObject({
      status: 200,
    })
    expect((await again.api.unlinkIdentity('acme')).status).toBe(204)
  })

  test('is signed in to with no password, not even an empty or a long one', async () => {
    const person = somebody()
    await signIn(person)
    for (const password of ['null', ' ', 'x'.repeat(256)])
      expect(await app.api.login({ login: person.email, password })).toMatchObject(refused(401, 'INVALID_CREDENTIALS'))
  })
})

describe('a provider is the first step only', () => {
  test('of an account with two-factor: the second is asked for, and then it is in', async () => {
    const user = await verifiedUser()
    const person = somebody()
    await user.api.linkIdentityWithIdToken('acme', { ...(await native(person)), password: user.password })
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error(`startTwoFactor answered ${started.status}`)
    const totp = new TOTP({ secret: started.data.secret })
    const codeAt = (ms: number): string => totp.generate({ timestamp: app.clock.now().getTime() + ms })
    const activated = await user.api.activateTwoFactor({ code: codeAt(0) })
    expect(activated.status).toBe(200)

    const byCode = await app.api.completeOidcSignIn('acme', await cameBack(person))
    expect(byCode).toMatchObject({
      status: 401,
      data: { error: { code: 'TWO_FACTOR_REQUIRED', details: { challenge_token: expect.any(String) } } },
    })
    const byToken = await app.api.signInWithIdToken('acme', await native(person))
    expect(byToken).toMatchObject(refused(401, 'TWO_FACTOR_REQUIRED'))
    await later(minuteMs, async () => {
      const { details } = (byCode.data as { error: { details: Record<string, unknown> } }).error
      const challenge_token = String(details.challenge_token)
      const done = await app.api.completeTwoFactorLogin({ challenge_token, code: codeAt(0) })
      expect(done).toMatchObject({ status: 200, data: { user: { id: user.id } } })
    })
  })

  test('of a suspended account: it stays out', async () => {
    const person = somebody()
    const { user, api } = await signIn(person)
    await app.db.query(`update users set suspended_at = now(), suspension_reason = 'x' where id = $1`, [user.id])
    expect(await app.api.completeOidcSignIn('acme', await cameBack(person))).toMatchObject(
      refused(403, 'ACCOUNT_SUSPENDED'),
    )
    expect(await app.api.signInWithIdToken('acme', await native(person))).toMatchObject(
      refused(403, 'ACCOUNT_SUSPENDED'),
    )
    expect(await api.listIdentities()).toMatchObject(refused(403, 'ACCOUNT_SUSPENDED'))
    expect(await api.unlinkIdentity('acme')).toMatchObject(refused(403, 'ACCOUNT_SUSPENDED'))
  })
})

describe('what is stored', () => {
  test('of a sign-in that has begun opens nothing to whoever reads the database', async () => {
    const flow = await begin()
    const nonce = await newNonce()
    const { rows } = await app.db.query(`
      select row_to_json(f)::text as row, encode(sealed_secrets, 'escape') as sealed
      from oidc_flows f
      union all
      select row_to_json(n)::text, null
      from oidc_nonces n`)
    const stored = JSON.stringify(rows)
    const sent = new URL(flow.authorization_url).searchParams
    for (const value of [flow.flow_token, flow.flow_token.slice(4), flow.state, nonce, sent.get('nonce')!])
      expect(stored).not.toContain(value)
    // The verifier is nowhere but sealed: what is stored does not begin as what was sealed does.
    for (const { sealed } of rows as { sealed: string | null }[]) expect(sealed ?? '').not.toContain('verifier')
  })

  test('goes when its time is over', async () => {
    await begin()
    await newNonce()
    const { purgeOidcFlows } = await import('../../../src/oidc/index.ts')
    const { systemCtx } = await import('../../../src/core/context.ts')
    const ctx = systemCtx(app.nova.core)
    await purgeOidcFlows(ctx)
    for (const table of ['oidc_flows', 'oidc_nonces']) expect(await count(`select from ${table}`)).toBeGreaterThan(0)
    await later(10 * minuteMs + 1000, () => purgeOidcFlows(ctx))
    for (const table of ['oidc_flows', 'oidc_nonces']) expect(await count(`select from ${table}`)).toBe(0)
  })
})

describe('a provider in trouble', () => {
  test('that does not know us is our fault, not that of whoever signs in', async () => {
    const flow = await begin('misconfigured')
    const answer = { ...(await provider.authorize(flow.authorization_url, somebody())), flow_token: flow.flow_token }
    expect(await app.api.completeOidcSignIn('misconfigured', answer)).toMatchObject(refused(503, 'SERVICE_UNAVAILABLE'))
  })

  test('that is down is SERVICE_UNAVAILABLE, for sign-ins that have begun too, and none of them is lost', async () => {
    const begun = await cameBack(somebody())
    const down = await app.another({ OIDC_PROVIDERS: JSON.stringify(app.config.of(oidcVariables).OIDC_PROVIDERS) })
    const path = `${down.url}/api/v1/auth/oidc/acme/authorize`
    const start = () =>
      guardedFetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ redirect_uri: home }),
      })
    await provider.stop()
    try {
      // Known to this process: only the exchange fails.
      for (let n = 0; n < 2; n++) {
        const answer = await app.fetch('/api/v1/auth/oidc/acme/complete', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(begun),
        })
        expect(answer.status).toBe(503)
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(await answer.json()).toMatchObject({
          error: { code: 'SERVICE_UNAVAILABLE', details: { dependency: 'provider acme' } },
        })
      }
      // Unknown to another one.
      expect((await start()).status).toBe(503)
    } finally {
      await provider.start()
    }
    expect((await start()).status).toBe(201)
    // The flow is still there. The provider has forgotten its code; that is not ours to mend.
    expect(await app.api.completeOidcSignIn('acme', begun)).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))
    expect((await signIn(somebody())).user.username).toBeDefined()
  })

  test('that does not answer when it is asked anew is used as it was', async () => {
    const day = 24 * 60 * minuteMs
    await begin()
    await provider.stop()
    try {
      await later(day + minuteMs, async () => {
        for (let n = 0; n < 3; n++) expect((await begin()).authorization_url).toContain(provider.issuer)
      })
    } finally {
      await provider.start()
    }
    await later(day + 3 * minuteMs, () => begin())
  })

  test('that is slow or another than it says is SERVICE_UNAVAILABLE in five seconds, holding up nobody', async () => {
    const silent = createServer(() => undefined)
    const liar = createServer((_request, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ issuer: 'https://evil.example', jwks_uri: 'https://evil.example/keys' })),
    )
    const issuers = await Promise.all(
      [silent, liar].map(async (server) => {
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      }),
    )
    const settings = issuers.map((issuer, n) => ({
      id: `trouble-${n}`,
      name: 'Trouble',
      issuer,
      client_id: 'nova',
      redirect_uris: [home],
    }))
    const troubled = await app.another({ OIDC_PROVIDERS: JSON.stringify(settings) })
    const begun = (id: string) =>
      guardedFetch(`${troubled.url}/api/v1/auth/oidc/${id}/authorize`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ redirect_uri: home }),
      })
    // More than there are connections to the database.
    const startedAt = Date.now()
    const waiting = Array.from({ length: 30 }, () => begun('trouble-0'))
    expect((await begun('trouble-1')).status).toBe(503)
    expect((await guardedFetch(`${troubled.url}/api/v1/auth/oidc/trouble-0/nonce`, { method: 'POST' })).status).toBe(
      201,
    )
    expect(Date.now() - startedAt).toBeLessThan(4_000)
    expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(new Set([503]))
    for (const server of [silent, liar]) {
      server.closeAllConnections()
      server.close()
    }
  })

  test('that has changed its keys is understood, by browser and natively; its old keys are not taken', async () => {
    const before = await native(somebody())
    expect((await app.api.signInWithIdToken('acme', await native(somebody()))).status).toBe(200)
    await provider.rotate()
    const proof = await native(somebody())
    await vi.waitFor(async () => expect((await app.api.signInWithIdToken('acme', proof)).status).toBe(200), {
      timeout: 15_000,
      interval: 250,
    })
    expect((await signIn(somebody())).user.username).toBeDefined()
    expect(await app.api.signInWithIdToken('acme', before)).toMatchObject(refused(401, 'INVALID_ID_TOKEN'))
  })
})
