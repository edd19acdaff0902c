import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { signingKeys } from '../sessions/index.ts'

type Keys = components['schemas']['SigningKeyList']

/** Lists the keys that sign access tokens, newest first. */
export async function listSigningKeys(ctx: UserCtx): Promise<Keys> {
  const states = await ctx.core.of(signingKeys).states()
  return {
    items: states.map(({ kid, state, createdAt, signsFrom, verifiesUntil }) => ({
      ...{ kid, state },
      created_at: createdAt.toISOString(),
      signs_from: signsFrom.toISOString(),
      verifies_until: verifiesUntil?.toISOString() ?? null,
    })),
  }
}

/**
 * Creates the next signing key; only once for an idempotency key, also when the call is repeated after a crash. Returns
 * all keys after that.
 */
export async function rotateSigningKeys(
  ctx: UserCtx,
  input: { publish_ahead_seconds?: number; compromised?: boolean },
): Promise<Keys> {
  const { log } = ctx.core
  const compromised = input.compromised ?? false
  const publishAheadMs = (input.publish_ahead_seconds ?? 300) * 1000
  await ctx.core.of(signingKeys).rotate({ publishAheadMs, compromised, kid: ctx.claim?.id })
  log.info({ request_id: ctx.requestId, user_id: ctx.actor.id, compromised }, 'signing keys rotated')
  return listSigningKeys(ctx)
}
