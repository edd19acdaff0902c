import { fail } from '../contract/errors.ts'
import { type Ctx, sql } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'

export const flowSeconds = 10 * 60

/**
 * A sign-in by browser that has begun: what must come back, and what proves to the provider that it was us who asked.
 */
export type Flow = { nonce: string; verifier: string; redirectUri: string; expiresAt: Date }

const insertFlow = {
  name: 'oidc_flow_keep',
  text: `insert into oidc_flows (token_hash, provider, state_hash, sealed_secrets, redirect_uri, expires_at) values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing`,
}
const takeFlowRow = {
  name: 'oidc_flow_take',
  text: `delete from oidc_flows where token_hash = $1 and provider = $2 and state_hash = $3 and expires_at > $4
    returning sealed_secrets, redirect_uri, expires_at`,
}
const insertNonce = {
  name: 'oidc_nonce_keep',
  text: 'insert into oidc_nonces (nonce_hash, provider, expires_at) values ($1, $2, $3) on conflict do nothing',
}
const takeNonceRow = {
  name: 'oidc_nonce_take',
  text: 'delete from oidc_nonces where nonce_hash = $1 and provider = $2 and expires_at > $3 returning 1',
}
const purge = {
  name: 'oidc_purge',
  text: 'with nonces as (delete from oidc_nonces where expires_at <= $1) delete from oidc_flows where expires_at <= $1',
}

/** When what begins now is void. */
export function flowEnd(ctx: Ctx): Date {
  return new Date(ctx.core.clock.now().getTime() + flowSeconds * 1000)
}

/**
 * Remembers a flow under a token that only its beginner has. Token and state are kept as hashes, what has to be sent on
 * is sealed.
 */
export async function keepFlow(ctx: Ctx, provider: string, token: string, state: string, flow: Flow): Promise<void> {
  const hash = sha256(token)
  const secrets = Buffer.from(JSON.stringify({ nonce: flow.nonce, verifier: flow.verifier }))
  const sealed = ctx.core.secrets.seal('oidc-flow', hash.toString('hex'), secrets)
  await sql(ctx, insertFlow, [hash, provider, sha256(state), sealed, flow.redirectUri, flow.expiresAt])
}

/**
 * Takes the flow of a token and its state: it is gone afterwards. Undefined when there is none, or it had another
 * state.
 */
export async function takeFlow(ctx: Ctx, provider: string, token: string, state: string): Promise<Flow | undefined> {
  const hash = sha256(token)
  type Row = { sealed_secrets: Buffer; redirect_uri: string; expires_at: Date }
  const [row] = await sql<Row>(ctx, takeFlowRow, [hash, provider, sha256(state), ctx.core.clock.now()])
  if (row === undefined) return undefined
  const opened = ctx.core.secrets.open('oidc-flow', hash.toString('hex'), row.sealed_secrets).toString()
  const { nonce, verifier } = JSON.parse(opened) as { nonce: string; verifier: string }
  return { nonce, verifier, redirectUri: row.redirect_uri, expiresAt: new Date(row.expires_at) }
}

/** Remembers a nonce for one native sign-in, as its hash. */
export async function keepNonce(ctx: Ctx, provider: string, nonce: string): Promise<void> {
  await sql(ctx, insertNonce, [sha256(nonce), provider, flowEnd(ctx)])
}

/** Whether the nonce was good; it is gone afterwards. */
export async function takeNonce(ctx: Ctx, provider: string, nonce: string): Promise<boolean> {
  return (await sql(ctx, takeNonceRow, [sha256(nonce), provider, ctx.core.clock.now()])).length > 0
}

/** Removes flows that nobody has finished. */
export async function purgeOidcFlows(ctx: Ctx): Promise<void> {
  await sql(ctx, purge, [ctx.core.clock.now()])
}

/** @throws INVALID_REDIRECT_URI */
export function checkRedirect(allowed: string[], redirectUri: string): void {
  if (!allowed.includes(redirectUri)) fail('INVALID_REDIRECT_URI', { field: 'redirect_uri' })
}
