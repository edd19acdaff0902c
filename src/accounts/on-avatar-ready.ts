import { type Ctx, sql } from '../core/context.ts'

const show = {
  name: 'avatar_ready',
  text: 'update users set avatar_media_id = $1, pending_avatar_media_id = null, updated_at = $2 where pending_avatar_media_id = $1',
}
const giveUp = {
  name: 'avatar_failed',
  text: 'update users set pending_avatar_media_id = null, updated_at = $2 where pending_avatar_media_id = $1',
}

/** Shows a picture that was waiting to become an avatar. */
export async function onAvatarReady(ctx: Ctx, data: { media_id: string }): Promise<void> {
  await sql(ctx, show, [data.media_id, ctx.core.clock.now()])
}

/** Waits no longer for a picture that could not be processed; the avatar before it stays. */
export async function onAvatarFailed(ctx: Ctx, data: { media_id: string }): Promise<void> {
  await sql(ctx, giveUp, [data.media_id, ctx.core.clock.now()])
}
