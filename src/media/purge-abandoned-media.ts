import { type Ctx, sql, transaction } from '../core/context.ts'
import { discardMedia } from './discard-media.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
const batch = 200

const reserved = {
  name: 'abandoned_reservations',
  text: `select id from media where status = 'reserved' and created_at <= $1 order by created_at limit ${batch} for update skip locked`,
}
// A window, so that what is in use is looked at a few times and not for ever.
const unused = {
  name: 'abandoned_media',
  text: `select id from media m where created_at between $1 and $2 and status <> 'reserved'
      and not exists (select from content_media where media_id = m.id)
      and not exists (select from users where avatar_media_id = m.id or pending_avatar_media_id = m.id)
    order by created_at limit ${batch} for update skip locked`,
}

/** Removes uploads that were not completed within a day, and those that nothing has used within a week. */
export async function purgeAbandonedMedia(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now().getTime()
  await purge(ctx, reserved, [new Date(now - dayMs)])
  await purge(ctx, unused, [new Date(now - 30 * dayMs), new Date(now - 7 * dayMs)])
}

async function purge(ctx: Ctx, statement: typeof reserved, values: Date[]): Promise<void> {
  for (let taken = batch; taken === batch; )
    taken = await transaction(ctx, async (inside) => {
      const ids = (await sql<{ id: string }>(inside, statement, values)).map(({ id }) => id)
      await discardMedia(inside, ids)
      return ids.length
    })
}
