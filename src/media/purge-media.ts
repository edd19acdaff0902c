import { type Ctx, run, transaction } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { eraseMedia, isUnused } from './erase-media.ts'
import { reservedMs } from './release-expired.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
const heldDays = 30
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
      and discarded_at is null
      and ${isUnused('m.id')}
    order by created_at
    limit ${batch}
    for update skip locked`,
})

// An item of deleted content waits until the content is purged.
const discarded = statement({
  name: 'media.discarded',
  params: { before: instant, now: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from media m
    where discarded_at <= ${p.before}
      and coalesce(held_until <= ${p.now}, true)
      and ${isUnused('m.id')}
    order by discarded_at
    limit ${batch}
    for update skip locked`,
})

/** Erases uploads that were not completed within a day, and those that have not been used within a week. */
export async function purgeAbandonedMedia(ctx: Ctx): Promise<void> {
  await purge(ctx, (inside) => run(inside, reserved, { before: new Date(ctx.core.clock.now().getTime() - reservedMs) }))
  await purge(ctx, (inside) => run(inside, unused, { after: daysAgo(ctx, 30), before: daysAgo(ctx, 7) }))
}

/**
 * Erases media that was discarded 30 days ago or earlier. An item whose `held_until` is in the future stays: it is
 * evidence in a case.
 */
export async function eraseDiscardedMedia(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now()
  await purge(ctx, (inside) => run(inside, discarded, { before: daysAgo(ctx, heldDays), now }))
}

function daysAgo({ core }: Ctx, days: number): Date {
  return new Date(core.clock.now().getTime() - days * dayMs)
}

async function purge(ctx: Ctx, take: (inside: Ctx) => Promise<{ id: string }[]>): Promise<void> {
  for (let taken = batch; taken === batch; )
    taken = await transaction(ctx, async (inside) => {
      const ids = (await take(inside)).map(({ id }) => id)
      await eraseMedia(inside, ids)
      return ids.length
    })
}
