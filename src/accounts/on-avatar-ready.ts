import { type Ctx, run } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'

const show = statement({
  name: 'accounts.show_avatar',
  params: { media: uuid, now: instant },
  text: (p) => `
    update users
    set avatar_media_id = ${p.media}, pending_avatar_media_id = null, updated_at = ${p.now}
    where pending_avatar_media_id = ${p.media}`,
})
const clearPending = statement({
  name: 'accounts.clear_pending_avatar',
  params: { media: uuid, now: instant },
  text: (p) => `
    update users
    set pending_avatar_media_id = null, updated_at = ${p.now}
    where pending_avatar_media_id = ${p.media}`,
})

/** Makes a pending picture the avatar. */
export async function onAvatarReady(ctx: Ctx, data: { media_id: string }): Promise<void> {
  await run(ctx, show, { media: data.media_id, now: ctx.core.clock.now() })
}

/** Clears a pending avatar whose picture could not be processed. The previous avatar stays. */
export async function onAvatarFailed(ctx: Ctx, data: { media_id: string }): Promise<void> {
  await run(ctx, clearPending, { media: data.media_id, now: ctx.core.clock.now() })
}
