import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type Ctx, run, type UserCtx } from '../core/context.ts'
import { float, instant, integer, type RowOf, statement, uuid } from '../platform/statement.ts'
import { mediaVariables } from './media.variables.ts'
import { releaseExpired } from './release-expired.ts'

const row = { stored_bytes: float, reserved_bytes: float, open_reservations: integer, created_at: instant }
type Usage = RowOf<typeof read>

const read = statement({
  name: 'media.usage',
  params: { owner: uuid },
  row,
  text: (p) => `
    select
      coalesce(m.stored_bytes, 0)::float8 as stored_bytes,
      coalesce(m.reserved_bytes, 0)::float8 as reserved_bytes,
      coalesce(m.open_reservations, 0) as open_reservations,
      u.created_at
    from users u
    left join media_usage m on m.owner_id = u.id
    where u.id = ${p.owner}`,
})

// Locks the row until the end of the transaction, and creates it if there is none. A trigger keeps its numbers.
const lock = statement({
  name: 'media.lock_usage',
  params: { owner: uuid },
  row,
  text: (p) => `
    insert into media_usage as m (owner_id)
    values (${p.owner})
    on conflict (owner_id) do update set owner_id = excluded.owner_id
    returning
      m.stored_bytes::float8 as stored_bytes,
      m.reserved_bytes::float8 as reserved_bytes,
      m.open_reservations,
      (select created_at from users where id = ${p.owner}) as created_at`,
})

const hourMs = 60 * 60 * 1000

/** Returns how many bytes the account may use: less on its first day. */
function quotaOf({ core }: Ctx, { created_at }: Usage): number {
  const { MEDIA_QUOTA_BYTES, MEDIA_QUOTA_NEW_BYTES, MEDIA_QUOTA_NEW_HOURS } = core.config.of(mediaVariables)
  const ageMs = core.clock.now().getTime() - created_at.getTime()
  return ageMs < MEDIA_QUOTA_NEW_HOURS * hourMs ? Math.min(MEDIA_QUOTA_NEW_BYTES, MEDIA_QUOTA_BYTES) : MEDIA_QUOTA_BYTES
}

/**
 * Checks that the account may use so many bytes more, in the call's transaction, which then inserts the media item.
 * Calls at the same time wait for each other, so they cannot pass the quota together. Reservations that have expired
 * are given back first if there is no room otherwise.
 * @throws STORAGE_QUOTA_EXCEEDED, and TOO_MANY_RESERVATIONS if it is for a reservation
 */
export async function expectRoom(inside: UserCtx, upload: { bytes: number; isReservation: boolean }): Promise<void> {
  const owner = inside.actor.id
  const refused = (usage: Usage): boolean => isFull(inside, usage, upload) || hasTooMany(inside, usage, upload)
  let [usage] = await run(inside, lock, { owner })
  if (refused(usage!) && (await releaseExpired(inside, owner))) [usage] = await run(inside, read, { owner })
  const { stored_bytes, reserved_bytes } = usage!
  if (isFull(inside, usage!, upload))
    fail('STORAGE_QUOTA_EXCEEDED', {
      limit_bytes: quotaOf(inside, usage!),
      used_bytes: stored_bytes,
      reserved_bytes,
    })
  if (hasTooMany(inside, usage!, upload))
    fail('TOO_MANY_RESERVATIONS', { limit: inside.core.config.of(mediaVariables).MEDIA_OPEN_RESERVATIONS })
}

function isFull(ctx: Ctx, usage: Usage, { bytes }: { bytes: number }): boolean {
  return usage.stored_bytes + usage.reserved_bytes + bytes > quotaOf(ctx, usage)
}

function hasTooMany({ core }: Ctx, usage: Usage, { isReservation }: { isReservation: boolean }): boolean {
  return isReservation && usage.open_reservations >= core.config.of(mediaVariables).MEDIA_OPEN_RESERVATIONS
}

/** Returns what the caller's media uses, and how much it may use. */
export async function getMyStorage(ctx: UserCtx): Promise<components['schemas']['StorageUsage']> {
  const [usage] = await run(ctx, read, { owner: ctx.actor.id })
  return {
    used_bytes: usage!.stored_bytes,
    reserved_bytes: usage!.reserved_bytes,
    limit_bytes: quotaOf(ctx, usage!),
    open_reservations: usage!.open_reservations,
    max_open_reservations: ctx.core.config.of(mediaVariables).MEDIA_OPEN_RESERVATIONS,
  }
}
