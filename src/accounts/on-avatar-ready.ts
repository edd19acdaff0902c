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
const giveUp = statement({
  name: 'accounts.give_up_avatar',
  params: { media: uuid, now: instant },
  text: (p) => `
    update users
    set pending_avatar_media_id = null, updated_at = ${p.now}
    where pending_avatar_media_id = ${p.media}`,
})

/** Shows a picture that was waiting to become an avatar. */
export async function onAvatarReady(ctx: Ctx, data: { media_id: string }): Promise<void> {
  await run(ctx, show, { media: data.media_id, now: ctx.core.clock.now() })
}

/** Waits no longer for a picture that could not be processed; the avatar before it stays. */
export async function onAvatarFailed(ctx: Ctx, data: { media_id: string }): Promise<void> {
  await run(ctx, giveUp, { media: data.media_id, now: ctx.core.clock.now() })
}
