import { type Ctx, run, transaction } from '../core/context.ts'
import { instant, nullable, statement, uuid } from '../platform/statement.ts'
import { withdrawAvatar } from './withdraw-avatar.ts'

const show = statement({
  name: 'accounts.show_avatar',
  params: { media: uuid, now: instant },
  row: { id: uuid, previous: nullable(uuid) },
  text: (p) => `
    update users
    set avatar_media_id = ${p.media}, pending_avatar_media_id = null, updated_at = ${p.now}
    where pending_avatar_media_id = ${p.media}
    returning id, old.avatar_media_id as previous`,
})
const clearPending = statement({
  name: 'accounts.clear_pending_avatar',
  params: { media: uuid, now: instant },
  text: (p) => `
    update users
    set pending_avatar_media_id = null, updated_at = ${p.now}
    where pending_avatar_media_id = ${p.media}`,
})

/** Makes a pending picture the avatar, and withdraws the previous one. */
export async function onAvatarReady(ctx: Ctx, data: { media_id: string }): Promise<void> {
  const { media_id: media } = data
  await transaction(ctx, async (inside) => {
    for (const { id, previous } of await run(inside, show, { media, now: ctx.core.clock.now() }))
      await withdrawAvatar(inside, id, previous, media)
  })
}

/** Clears a pending avatar whose picture could not be processed. The previous avatar stays. */
export async function onAvatarFailed(ctx: Ctx, data: { media_id: string }): Promise<void> {
  await run(ctx, clearPending, { media: data.media_id, now: ctx.core.clock.now() })
}
