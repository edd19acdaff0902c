import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fetchCookie from 'fetch-cookie'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { choosePort } from '../../cli/stack/ports.ts'
import type { OidcProviderOptions } from './oidc-provider-process.ts'

/** A user of the provider: `sub` is the id, the rest are the claims that the provider returns. */
export type PersonClaims = {
  sub: string
  email?: string
  email_verified?: boolean | string
  name?: string
  preferred_username?: string
}
export type CodeReply = { code: string; state: string; iss: string }

export type OidcProvider = {
  readonly issuer: string
  /** Acts as a browser at this URL: signs in, gives consent, and returns the code of the redirect. */
  authorize(authorizationUrl: string, person: PersonClaims): Promise<CodeReply>
  /** Signs an id token with any claims, for tokens that the provider's code flow does not issue. */
  idToken(
    claims: Record<string, unknown>,
    options?: { key?: CryptoKey; header?: Record<string, string> },
  ): Promise<string>
  /** Returns the public key that verifies id tokens. */
  publicKey(): Promise<JWK>
  /** Replaces all keys with new ones. */
  rotate(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

type Options = Pick<OidcProviderOptions, 'clients'> &
  Partial<Pick<OidcProviderOptions, 'clientAuthMethods' | 'thinIdTokens'>>

/**
 * Starts a real OpenID Connect provider (the package oidc-provider) in a separate process, on a port that it keeps
 * across restarts.
 */
export async function startOidcProvider(options: Options): Promise<OidcProvider> {
  const port = await choosePort()
  const issuer = `http://127.0.0.1:${port}`
  let keys = await generateKeys()
  let child: ChildProcess | undefined

  const start = async (): Promise<void> => {
    const settings: OidcProviderOptions = {
      port,
      jwks: { keys: keys.map(({ jwk }) => jwk) } as OidcProviderOptions['jwks'],
      thinIdTokens: false,
      clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
      ...options,
    }
    const process_ = spawn(
      process.execPath,
      [join(import.meta.dirname, 'oidc-provider-process.ts'), JSON.stringify(settings)],
      {
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    )
    child = process_
    let errors = ''
    process_.stderr.on('data', (chunk) => {
      errors += String(chunk)
    })
    await new Promise<void>((resolve, reject) => {
      process_.stdout.on('data', () => resolve())
      process_.once('exit', (code) => reject(new Error(`the provider ended with ${code}:\n${errors}`)))
    })
  }
  const stop = async (): Promise<void> => {
    const running = child
    if (running === undefined || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGTERM')
    await ended
  }
  await start()

  return {
    issuer,
    authorize,
    async idToken(claims, { key, header } = {}) {
      const { privateKey, jwk } = keys[0]!
      const now = Math.floor(Date.now() / 1000)
      return new SignJWT({ iss: issuer, sub: randomUUID(), iat: now, exp: now + 300, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: jwk.kid!, ...header })
        .sign(key ?? privateKey)
    },
    async publicKey() {
      const { kty, n, e, kid } = keys[0]!.jwk
      return { kty, n, e, kid, alg: 'RS256', use: 'sig' } as JWK
    },
    async rotate() {
      keys = await generateKeys()
      await stop()
      await start()
    },
    start,
    stop,
  }
}

async function generateKeys(): Promise<{ privateKey: CryptoKey; jwk: JWK }[]> {
  return Promise.all(
    ['RS256', 'ES256'].map(async (alg) => {
      const { privateKey } = await generateKeyPair(alg, { extractable: true })
      return { privateKey, jwk: { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: `${alg}-${randomUUID()}` } }
    }),
  )
}

async function authorize(authorizationUrl: string, person: PersonClaims): Promise<CodeReply> {
  await fetch(new URL(`/people?person=${encodeURIComponent(JSON.stringify(person))}`, authorizationUrl), {
    method: 'POST',
  })
  const browser = fetchCookie(fetch)
  const redirectUri = new URL(authorizationUrl).searchParams.get('redirect_uri')!
  let url = authorizationUrl
  let form: URLSearchParams | undefined
  for (let step = 0; step < 12; step++) {
    const response = await browser(url, {
      redirect: 'manual',
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    })
    form = undefined
    const location = response.headers.get('location')
    if (location === null) {
      const page = await response.text()
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
      const action = /action="([^"]+)"/.exec(page)?.[1]
      if (response.status !== 200 || prompt === undefined || action === undefined)
        throw new Error(`the provider returned ${response.status}: ${page}`)
      url = new URL(action, url).href
      form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login: person.sub, password: 'any' } : {}) })
    } else if (location.startsWith(redirectUri)) {
      const { code, state, iss, error } = Object.fromEntries(new URL(location).searchParams)
      if (code === undefined || state === undefined || iss === undefined)
        throw new Error(`the provider redirected with ${error}: ${location}`)
      return { code, state, iss }
    } else url = new URL(location, url).href
  }
  throw new Error('the provider did not redirect to the application')
}
