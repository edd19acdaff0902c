import type { UserCtx } from '../context.ts'
import type { components } from '../contract/generated/types.ts'

type Keys = components['schemas']['SigningKeyList']

/** The keys that sign access tokens, newest first. */
export async function listSigningKeys(ctx: UserCtx): Promise<Keys> {
  const states = await ctx.runtime.keys.states()
  return {
    items: states.map(({ kid, state, createdAt, signsFrom, verifiesUntil }) => ({
      ...{ kid, state },
      created_at: createdAt.toISOString(),
      signs_from: signsFrom.toISOString(),
      verifies_until: verifiesUntil?.toISOString() ?? null,
    })),
  }
}

/** Makes the next signing key; answers the keys then. */
export async function rotateSigningKeys(ctx: UserCtx, input: { publish_ahead_seconds?: number; compromised?: boolean }): Promise<Keys> {
  const { keys, log } = ctx.runtime
  const compromised = input.compromised ?? false
  await keys.rotate({ publishAheadMs: (input.publish_ahead_seconds ?? 300) * 1000, compromised })
  log.info({ request_id: ctx.requestId, user_id: ctx.actor.id, compromised }, 'signing keys rotated')
  return listSigningKeys(ctx)
}
