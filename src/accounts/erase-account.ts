import { randomBytes } from 'node:crypto'
import { type Ctx, run } from '../core/context.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { graceMs } from './deletion.ts'
import { eraseHeldUsernames, holdErasedUsernames } from './held-usernames.ts'

/** SQL: columns of users after which nothing says whose account it was. Two accounts never get the same name. */
const nobody = (p: { name: string; now: string }): string => `
      erasure_started_at = ${p.now},
      deletion_requested_at = coalesce(deletion_requested_at, ${p.now}),
      username = ${p.name},
      email = ${p.name} || '@erased.invalid',
      display_name = 'erased',
      bio = '',
      role = 'user',
      password_hash = null,
      email_verified_at = null,
      avatar_media_id = null,
      pending_avatar_media_id = null,
      suspended_at = null,
      suspended_until = null,
      suspension_reason = null`

const due = statement({
  name: 'accounts.due_erasures',
  params: { requested_until: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from users
    where deletion_requested_at <= ${p.requested_until}
      and erasure_started_at is null
    order by deletion_requested_at
    limit 100`,
})

const begin = statement({
  name: 'accounts.begin_erasure',
  params: { id: uuid, name: text, requested_until: nullable(instant), now: instant },
  row: { deletion_requested_at: instant, username: text },
  text: (p) => `
    update users
    set ${nobody(p)}
    where id = ${p.id}
      and erasure_started_at is null
      and (${p.requested_until} is null or deletion_requested_at <= ${p.requested_until})
    returning deletion_requested_at, old.username`,
})

const remove = statement({
  name: 'accounts.erase',
  params: { id: uuid },
  text: (p) => `
    delete from users
    where id = ${p.id}
      and erasure_started_at is not null`,
})

/** Returns accounts whose time of grace is over at `now`, the longest waiting first, at most 100. */
export async function dueErasures(ctx: Ctx, now: Date): Promise<string[]> {
  const requested_until = new Date(now.getTime() - graceMs)
  return (await run(ctx, due, { requested_until })).map(({ id }) => id)
}

/**
 * Removes the person from an account, in the call's transaction: nobody can sign in to it any more, its e-mail address
 * is free, and its username is held for a while, without saying whose it was.
 * With `requestedUntil`, only if it was deleted by then. Returns when it was deleted; undefined if there is no such
 * account, its owner has restored it, or its erasure has started before.
 */
export async function beginErasure(ctx: Ctx, id: string, requestedUntil: Date | null): Promise<Date | undefined> {
  // Random, because a name that others can foresee could be taken.
  const name = `erased.${randomBytes(10).toString('hex')}`
  const now = ctx.core.clock.now()
  const [row] = await run(ctx, begin, { id, name, requested_until: requestedUntil, now })
  if (row === undefined) return undefined
  await holdErasedUsernames(ctx, id, row.username)
  return row.deletion_requested_at
}

/** Deletes the row of an account, the last one that names its user. */
async function eraseUser(ctx: Ctx, id: string): Promise<void> {
  await run(ctx, remove, { id })
}

/** Erases an account. Everything else that refers to it must have been erased before. */
export const eraseAccount = { ...eraseHeldUsernames, users: eraseUser }
