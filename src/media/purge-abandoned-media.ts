import { type Ctx, run, transaction } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { discardMedia, isUnused } from './discard-media.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
const batch = 200

const reserved = statement({
  name: 'media.abandoned_reservations',
  params: { before: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from media
    where status = 'reserved'
      and created_at <= ${p.before}
    order by created_at
    limit ${batch}
    for update skip locked`,
})

// A time window, so that items in use are checked only for a limited time and not for ever.
const unused = statement({
  name: 'media.unused',
  params: { after: instant, before: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from media m
    where created_at between ${p.after} and ${p.before}
      and status <> 'reserved'
      and ${isUnused('m.id')}
    order by created_at
    limit ${batch}
    for update skip locked`,
})

/** Deletes uploads that were not completed within a day, and those that have not been used within a week. */
export async function purgeAbandonedMedia(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now().getTime()
  const ago = (days: number): Date => new Date(now - days * dayMs)
  await purge(ctx, (inside) => run(inside, reserved, { before: ago(1) }))
  await purge(ctx, (inside) => run(inside, unused, { after: ago(30), before: ago(7) }))
}

async function purge(ctx: Ctx, take: (inside: Ctx) => Promise<{ id: string }[]>): Promise<void> {
  for (let taken = batch; taken === batch; )
    taken = await transaction(ctx, async (inside) => {
      const ids = (await take(inside)).map(({ id }) => id)
      await discardMedia(inside, ids)
      return ids.length
    })
}
