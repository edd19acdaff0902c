import { afterAll, beforeAll } from 'vitest'
import { createClient, type NovaClient } from '../../clients/typescript/src/index.ts'
import { startTestApp, type TestApp, type TestUser } from './app.ts'
import { guardedFetch } from './contract.ts'
import { type CodeReply, type OidcProvider, type PersonClaims, startOidcProvider } from './oidc-provider.ts'

/** The client secret of `nova-web` at the providers. */
export const secret = 'a secret of at least thirty-two characters'
/** Redirect addresses: of a web app, without a path, with a query, and with the scheme of a native app. */
export const [home, bare, withQuery, own] = [
  'https://app.example/in',
  'https://app.example',
  'https://app.example/in?app=nova',
  'com.example.nova:/in',
]
export const minuteMs = 60_000

export let provider: OidcProvider
/** A provider that takes the secret only in a header and has no claims about the user in its id tokens. */
export let old: OidcProvider
export let app: TestApp

/** Starts two providers and the application for the tests of a file, and stops them afterwards. */
export function useOidcProviders(): void {
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
        {
          id: 'acme-app',
          name: 'Acme in the app',
          issuer: provider.issuer,
          client_id: 'nova-app',
          redirect_uris: [own],
        },
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
}

let persons = 0
/** Returns the claims of a new user of a provider. */
export function newPerson(claims: Partial<PersonClaims> = {}): PersonClaims & { sub: string; email: string } {
  const sub = `person${++persons}`
  return {
    sub,
    email: `${sub}@example.com`,
    email_verified: true,
    name: `Person ${persons}`,
    preferred_username: sub,
    ...claims,
  } as PersonClaims & { email: string }
}

/** Returns what an error reply must match. */
export const refused = (status: number, code: string) => ({ status, data: { error: { code } } })

/** Returns a client with an access token. */
export function clientOf(accessToken: string): NovaClient {
  return createClient({ baseUrl: app.url, fetch: guardedFetch, accessToken })
}

/** Starts a sign-in by browser. */
export async function startFlow(id = 'acme', redirectUri = home) {
  const reply = await app.api.startOidcSignIn(id, { redirect_uri: redirectUri })
  if (reply.status !== 201) throw new Error(`startOidcSignIn returned ${reply.status}`)
  return reply.data
}

/** Signs a person in at the provider. Returns what the app has after the redirect. */
export async function authorizedFlow(
  person: PersonClaims,
  id = 'acme',
  redirectUri = home,
): Promise<CodeReply & { flow_token: string }> {
  const flow = await startFlow(id, redirectUri)
  return { ...(await provider.authorize(flow.authorization_url, person)), flow_token: flow.flow_token }
}

/** Signs a person in by browser. Returns the session, with a client for it. */
export async function signIn(person: PersonClaims, id = 'acme', redirectUri = home) {
  const reply = await app.api.completeOidcSignIn(id, await authorizedFlow(person, id, redirectUri))
  if (reply.status !== 200)
    throw new Error(`completeOidcSignIn returned ${reply.status}: ${JSON.stringify(reply.data)}`)
  return { ...reply.data, api: clientOf(reply.data.access_token) }
}

/** Requests a nonce for an id token. */
export async function newNonce(id = 'acme'): Promise<string> {
  const reply = await app.api.createOidcNonce(id)
  if (reply.status !== 201) throw new Error(`createOidcNonce returned ${reply.status}`)
  return reply.data.nonce
}

/** Returns an id token of a person with its nonce, as a native app receives it from the provider. */
export async function nativeToken(
  person: Record<string, unknown>,
  id = 'acme',
  aud: unknown = id === 'acme' ? 'nova-web' : 'nova-app',
) {
  const nonce = await newNonce(id)
  return { nonce, id_token: await provider.idToken({ ...person, aud, nonce }) }
}

/** Creates a user with a verified address. */
export async function verifiedUser(name?: string): Promise<TestUser> {
  const user = await app.user(name)
  await app.db.query('update users set email_verified_at = now() where id = $1', [user.id])
  return user
}

/** Does some work with the clock moved ahead. */
export async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  app.clock.advance(ms)
  try {
    return await work()
  } finally {
    app.clock.advance(-ms)
  }
}

/** Returns the number of rows of a query. */
export async function countRows(text: string, values: unknown[] = []): Promise<number> {
  return (await app.db.query(text, values)).rows.length
}
