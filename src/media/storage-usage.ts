import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type Ctx, run, transaction, type UserCtx } from '../core/context.ts'
import { boolean, float, instant, integer, type RowOf, statement, uuid } from '../platform/statement.ts'
import { mediaVariables } from './media.variables.ts'
import { releaseExpired, reservedMs } from './release-expired.ts'

const row = { stored_bytes: float, reserved_bytes: float, open_reservations: integer, created_at: instant }
type Usage = RowOf<typeof lock>

const read = statement({
  name: 'media.usage',
  params: { owner: uuid, expired_before: instant },
  row: { ...row, has_expired: boolean },
  text: (p) => `
    select
      coalesce(m.stored_bytes, 0)::float8 as stored_bytes,
      coalesce(m.reserved_bytes, 0)::float8 as reserved_bytes,
      coalesce(m.open_reservations, 0) as open_reservations,
      u.created_at,
      coalesce(m.open_reservations, 0) > 0
        and exists (
          select
          from media
          where owner_id = u.id
            and status = 'reserved'
            and created_at <= ${p.expired_before}
        ) as has_expired
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

type Upload = { bytes: number; isReservation: boolean }

/**
 * Checks before an upload that the account may use so many bytes more. It locks nothing, so an account that has no room
 * holds no connection that others wait for. Reservations that have expired are given back first if there is no room
 * otherwise.
 * @throws STORAGE_QUOTA_EXCEEDED, and TOO_MANY_RESERVATIONS if it is for a reservation
 */
export async function expectRoom(ctx: UserCtx, upload: Upload): Promise<void> {
  const owner = ctx.actor.id
  const usage = await readUsage(ctx)
  const isRefused = isFull(ctx, usage, upload) || hasTooMany(ctx, usage, upload)
  if (!isRefused) return
  if (!usage.has_expired) refuseWithoutRoom(ctx, usage, upload)
  await transaction(ctx, (inside) => releaseExpired(inside, owner))
  refuseWithoutRoom(ctx, await readUsage(ctx), upload)
}

/**
 * Checks the same in the call's transaction, which then inserts the media item. Calls at the same time wait for each
 * other, so they cannot pass the quota together.
 * @throws STORAGE_QUOTA_EXCEEDED, and TOO_MANY_RESERVATIONS if it is for a reservation
 */
export async function takeRoom(inside: UserCtx, upload: Upload): Promise<void> {
  const [usage] = await run(inside, lock, { owner: inside.actor.id })
  refuseWithoutRoom(inside, usage!, upload)
}

async function readUsage(ctx: UserCtx): Promise<RowOf<typeof read>> {
  const expired_before = new Date(ctx.core.clock.now().getTime() - reservedMs)
  const [usage] = await run(ctx, read, { owner: ctx.actor.id, expired_before })
  return usage!
}

function refuseWithoutRoom(ctx: Ctx, usage: Usage, upload: Upload): void {
  const { stored_bytes, reserved_bytes } = usage
  if (isFull(ctx, usage, upload))
    fail('STORAGE_QUOTA_EXCEEDED', { limit_bytes: quotaOf(ctx, usage), used_bytes: stored_bytes, reserved_bytes })
  if (hasTooMany(ctx, usage, upload))
    fail('TOO_MANY_RESERVATIONS', { limit: ctx.core.config.of(mediaVariables).MEDIA_OPEN_RESERVATIONS })
}

function isFull(ctx: Ctx, usage: Usage, { bytes }: Upload): boolean {
  return usage.stored_bytes + usage.reserved_bytes + bytes > quotaOf(ctx, usage)
}

function hasTooMany({ core }: Ctx, usage: Usage, { isReservation }: Upload): boolean {
  return isReservation && usage.open_reservations >= core.config.of(mediaVariables).MEDIA_OPEN_RESERVATIONS
}

/** Returns what the caller's media uses, and how much it may use. */
export async function getMyStorage(ctx: UserCtx): Promise<components['schemas']['StorageUsage']> {
  const usage = await readUsage(ctx)
  return {
    used_bytes: usage.stored_bytes,
    reserved_bytes: usage.reserved_bytes,
    limit_bytes: quotaOf(ctx, usage),
    open_reservations: usage.open_reservations,
    max_open_reservations: ctx.core.config.of(mediaVariables).MEDIA_OPEN_RESERVATIONS,
  }
}
