import { fail } from '../contract/errors.ts'
import { type Ctx, run } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { bytes, instant, statement, text } from '../platform/statement.ts'

export const flowSeconds = 10 * 60

/**
 * A browser sign-in that has started: the nonce that the id token must contain, and the PKCE verifier that proves to
 * the provider that the same client started the flow.
 */
export type Flow = { nonce: string; verifier: string; redirectUri: string; expiresAt: Date }

const insertFlow = statement({
  name: 'oidc.store_flow',
  params: {
    token_hash: bytes,
    provider: text,
    state_hash: bytes,
    sealed_secrets: bytes,
    redirect_uri: text,
    expires_at: instant,
  },
  text: (p) => `
    insert into oidc_flows (token_hash, provider, state_hash, sealed_secrets, redirect_uri, expires_at)
    values (
      ${p.token_hash},
      ${p.provider},
      ${p.state_hash},
      ${p.sealed_secrets},
      ${p.redirect_uri},
      ${p.expires_at}
    )
    on conflict do nothing`,
})
const deleteFlow = statement({
  name: 'oidc.consume_flow',
  params: { token_hash: bytes, provider: text, state_hash: bytes, now: instant },
  row: { sealed_secrets: bytes, redirect_uri: text, expires_at: instant },
  text: (p) => `
    delete from oidc_flows
    where token_hash = ${p.token_hash}
      and provider = ${p.provider}
      and state_hash = ${p.state_hash}
      and expires_at > ${p.now}
    returning sealed_secrets, redirect_uri, expires_at`,
})
const insertNonce = statement({
  name: 'oidc.store_nonce',
  params: { nonce_hash: bytes, provider: text, expires_at: instant },
  text: (p) => `
    insert into oidc_nonces (nonce_hash, provider, expires_at)
    values (${p.nonce_hash}, ${p.provider}, ${p.expires_at})
    on conflict do nothing`,
})
const deleteNonce = statement({
  name: 'oidc.consume_nonce',
  params: { nonce_hash: bytes, provider: text, now: instant },
  row: { nonce_hash: bytes },
  text: (p) => `
    delete from oidc_nonces
    where nonce_hash = ${p.nonce_hash}
      and provider = ${p.provider}
      and expires_at > ${p.now}
    returning nonce_hash`,
})
const purge = statement({
  name: 'oidc.purge',
  params: { now: instant },
  text: (p) => `
    with nonces as (
      delete from oidc_nonces
      where expires_at <= ${p.now}
    )
    delete from oidc_flows
    where expires_at <= ${p.now}`,
})

/** Returns when a flow that starts now expires. */
export function flowEnd(ctx: Ctx): Date {
  return new Date(ctx.core.clock.now().getTime() + flowSeconds * 1000)
}

/**
 * Stores a flow under a token that only the client that started it has. Token and state are stored as hashes; nonce and
 * verifier are needed later, so they are encrypted.
 */
export async function storeFlow(ctx: Ctx, provider: string, token: string, state: string, flow: Flow): Promise<void> {
  const hash = sha256(token)
  const secrets = Buffer.from(JSON.stringify({ nonce: flow.nonce, verifier: flow.verifier }))
  const sealed = ctx.core.secrets.seal('oidc-flow', hash.toString('hex'), secrets)
  await run(ctx, insertFlow, {
    token_hash: hash,
    provider,
    state_hash: sha256(state),
    sealed_secrets: sealed,
    redirect_uri: flow.redirectUri,
    expires_at: flow.expiresAt,
  })
}

/**
 * Returns the flow of a token and its state, and deletes it. Undefined when there is none, or it has another state.
 */
export async function consumeFlow(ctx: Ctx, provider: string, token: string, state: string): Promise<Flow | undefined> {
  const hash = sha256(token)
  const now = ctx.core.clock.now()
  const [row] = await run(ctx, deleteFlow, { token_hash: hash, provider, state_hash: sha256(state), now })
  if (row === undefined) return undefined
  const opened = ctx.core.secrets.open('oidc-flow', hash.toString('hex'), row.sealed_secrets).toString()
  const { nonce, verifier } = JSON.parse(opened) as { nonce: string; verifier: string }
  return { nonce, verifier, redirectUri: row.redirect_uri, expiresAt: row.expires_at }
}

/** Stores the hash of a nonce for one native sign-in. */
export async function storeNonce(ctx: Ctx, provider: string, nonce: string): Promise<void> {
  await run(ctx, insertNonce, { nonce_hash: sha256(nonce), provider, expires_at: flowEnd(ctx) })
}

/** Deletes a nonce. Returns whether it was valid. */
export async function consumeNonce(ctx: Ctx, provider: string, nonce: string): Promise<boolean> {
  const now = ctx.core.clock.now()
  return (await run(ctx, deleteNonce, { nonce_hash: sha256(nonce), provider, now })).length > 0
}

/** Deletes expired flows and nonces. */
export async function purgeOidcFlows(ctx: Ctx): Promise<void> {
  await run(ctx, purge, { now: ctx.core.clock.now() })
}

/** @throws INVALID_REDIRECT_URI */
export function checkRedirect(allowed: string[], redirectUri: string): void {
  if (!allowed.includes(redirectUri)) fail('INVALID_REDIRECT_URI', { field: 'redirect_uri' })
}
