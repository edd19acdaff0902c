import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { providerSettings, purgeOidcFlows } from '../../../src/oidc/index.ts'
import { oidcVariables } from '../../../src/oidc/oidc.variables.ts'
import { guardedFetch } from '../../support/contract.ts'
import {
  app,
  authorizedFlow,
  countRows,
  home,
  later,
  minuteMs,
  nativeToken,
  newNonce,
  newPerson,
  own,
  provider,
  refused,
  signIn,
  startFlow,
  useOidcProviders,
  verifiedUser,
} from '../../support/oidc.ts'

useOidcProviders()

describe('the providers', () => {
  test('are listed in the order of the configuration, without secrets, and can be cached', async () => {
    const reply = await app.fetch('/api/v1/auth/providers')
    expect(await reply.json()).toEqual({
      items: [
        { id: 'acme', name: 'Acme' },
        { id: 'acme-app', name: 'Acme in the app' },
        { id: 'old', name: 'Old' },
        { id: 'misconfigured', name: 'Misconfigured' },
      ],
    })
    const again = await app.fetch('/api/v1/auth/providers', {
      headers: { 'if-none-match': reply.headers.get('etag')! },
    })
    expect(again.status).toBe(304)
    const tooLong = await app.fetch('/api/v1/auth/providers', { headers: { 'if-none-match': `"${'x'.repeat(5000)}"` } })
    expect(tooLong.status).toBe(400)
  })

  test('with an invalid id are VALIDATION_FAILED', async () => {
    const { api } = await app.user()
    expect(await app.api.createOidcNonce('No Such')).toMatchObject(refused(400, 'VALIDATION_FAILED'))
    expect(await api.unlinkIdentity('No Such')).toMatchObject(refused(400, 'VALIDATION_FAILED'))
  })

  test('with an unknown id are PROVIDER_NOT_FOUND in every operation', async () => {
    const { api, password } = await verifiedUser()
    const code = { code: 'c', state: 's', flow_token: 'f' }
    const token = { id_token: 't', nonce: 'n' }
    const replies = await Promise.all([
      api.startOidcSignIn('nobody', { redirect_uri: home }),
      api.completeOidcSignIn('nobody', code),
      api.createOidcNonce('nobody'),
      api.signInWithIdToken('nobody', token),
      api.linkIdentityWithCode('nobody', { ...code, password }),
      api.linkIdentityWithIdToken('nobody', { ...token, password }),
    ])
    for (const reply of replies) expect(reply).toMatchObject(refused(404, 'PROVIDER_NOT_FOUND'))
    expect(await api.unlinkIdentity('nobody')).toMatchObject(refused(404, 'IDENTITY_NOT_FOUND'))
  })

  test.each([
    ['an issuer without https', { issuer: 'http://accounts.example' }],
    ['a redirect address without https', { redirect_uris: ['http://app.example/in'] }],
    ['a redirect address that a browser would run', { redirect_uris: ['javascript:alert(1)'] }],
    ['a redirect address with a fragment', { redirect_uris: ['https://app.example/#in'] }],
    ['an invalid redirect address', { redirect_uris: ['/in'] }],
    ['a scope without openid', { scope: 'email' }],
    ['an unknown field', { clientsecret: 'x' }],
  ])('with %s in the configuration are refused at start', (_, wrong) => {
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

// Before the tests below, which start sign-ins with the clock a day ahead.
describe('the tables of sign-ins', () => {
  test('have no secret of a started sign-in that could be used', async () => {
    const flow = await startFlow()
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
    // The verifier is stored only encrypted.
    for (const { sealed } of rows as { sealed: string | null }[]) expect(sealed ?? '').not.toContain('verifier')
  })

  test('are purged of expired sign-ins', async () => {
    await startFlow()
    await newNonce()
    const ctx = systemCtx(app.nova.core)
    await purgeOidcFlows(ctx)
    for (const table of ['oidc_flows', 'oidc_nonces'])
      expect(await countRows(`select from ${table}`)).toBeGreaterThan(0)
    await later(10 * minuteMs + 1000, () => purgeOidcFlows(ctx))
    for (const table of ['oidc_flows', 'oidc_nonces']) expect(await countRows(`select from ${table}`)).toBe(0)
  })
})

describe('a provider', () => {
  test('that refuses our client secret is SERVICE_UNAVAILABLE, not an error of the user', async () => {
    const flow = await startFlow('misconfigured')
    const reply = { ...(await provider.authorize(flow.authorization_url, newPerson())), flow_token: flow.flow_token }
    expect(await app.api.completeOidcSignIn('misconfigured', reply)).toMatchObject(refused(503, 'SERVICE_UNAVAILABLE'))
  })

  test('that is down is SERVICE_UNAVAILABLE, and started sign-ins are kept', async () => {
    const flow = await authorizedFlow(newPerson())
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
      // This process has cached the metadata, so only the exchange of the code fails.
      for (let n = 0; n < 2; n++) {
        const reply = await app.fetch('/api/v1/auth/oidc/acme/complete', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(flow),
        })
        expect(reply.status).toBe(503)
        expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(await reply.json()).toMatchObject({
          error: { code: 'SERVICE_UNAVAILABLE', details: { dependency: 'provider acme' } },
        })
      }
      // The other process has not.
      expect((await start()).status).toBe(503)
    } finally {
      await provider.start()
    }
    expect((await start()).status).toBe(201)
    // The flow still exists. The provider has lost its code, which Nova cannot change.
    expect(await app.api.completeOidcSignIn('acme', flow)).toMatchObject(refused(401, 'INVALID_AUTHORIZATION_CODE'))
    expect((await signIn(newPerson())).user.username).toBeDefined()
  })

  test('that is down when its metadata is refreshed is used with the cached metadata', async () => {
    const day = 24 * 60 * minuteMs
    await startFlow()
    await provider.stop()
    try {
      await later(day + minuteMs, async () => {
        for (let n = 0; n < 3; n++) expect((await startFlow()).authorization_url).toContain(provider.issuer)
      })
    } finally {
      await provider.start()
    }
    await later(day + 3 * minuteMs, () => startFlow())
  })

  test('that is silent or has wrong metadata is SERVICE_UNAVAILABLE within five seconds, without delays', async () => {
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
    const startAt = (id: string) =>
      guardedFetch(`${troubled.url}/api/v1/auth/oidc/${id}/authorize`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ redirect_uri: home }),
      })
    // More requests than there are connections to the database.
    const startedAt = Date.now()
    const waiting = Array.from({ length: 30 }, () => startAt('trouble-0'))
    expect((await startAt('trouble-1')).status).toBe(503)
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

  test('that has rotated its keys is accepted with the new keys and refused with the old ones', async () => {
    const before = await nativeToken(newPerson())
    expect((await app.api.signInWithIdToken('acme', await nativeToken(newPerson()))).status).toBe(200)
    await provider.rotate()
    const proof = await nativeToken(newPerson())
    await vi.waitFor(async () => expect((await app.api.signInWithIdToken('acme', proof)).status).toBe(200), {
      timeout: 15_000,
      interval: 250,
    })
    expect((await signIn(newPerson())).user.username).toBeDefined()
    expect(await app.api.signInWithIdToken('acme', before)).toMatchObject(refused(401, 'INVALID_ID_TOKEN'))
  })
})
