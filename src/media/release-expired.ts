import { type Ctx, run } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { eraseMedia } from './erase-media.ts'

/** How long a reservation is kept: its upload must be completed by then. */
export const reservedMs = 24 * 60 * 60 * 1000

// Skips locked items: one that is being completed is no longer a reservation, and waiting for it could be a deadlock.
const expired = statement({
  name: 'media.expired_reservations',
  params: { owner: uuid, before: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from media
    where owner_id = ${p.owner}
      and status = 'reserved'
      and created_at <= ${p.before}
    order by id
    for update skip locked`,
})

/**
 * Erases the expired reservations of an account, in the call's transaction, without waiting for the job that erases all
 * of them.
 */
export async function releaseExpired(inside: Ctx, owner: string): Promise<void> {
  const before = new Date(inside.core.clock.now().getTime() - reservedMs)
  const found = await run(inside, expired, { owner, before })
  await eraseMedia(
    inside,
    found.map(({ id }) => id),
  )
}
