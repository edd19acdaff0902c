import { type Ctx, run } from '../core/context.ts'
import { eraseRows } from '../core/erase.ts'
import { exportRows } from '../core/export.ts'
import { arrayOf, bytes, instant, statement, text, uuid } from '../platform/statement.ts'
import { erasedHash, heldMs } from './claim-username.ts'

const withdraw = statement({
  name: 'accounts.withdraw_held_usernames',
  params: { user: uuid },
  row: { username: text },
  text: (p) => `
    delete from held_usernames
    where user_id = ${p.user}
    returning username`,
})

const holdErased = statement({
  name: 'accounts.hold_erased_usernames',
  params: { hashes: arrayOf(bytes), until: instant },
  text: (p) => `
    insert into erased_usernames (skeleton_hash, held_until)
    select distinct hash, ${p.until}::timestamptz
    from unnest(${p.hashes}) hash
    on conflict (skeleton_hash) do update set held_until = excluded.held_until`,
})

const purgeHeld = statement({
  name: 'accounts.purge_held_usernames',
  params: { now: instant },
  text: (p) => `
    delete from held_usernames
    where held_until <= ${p.now}`,
})

const purgeErased = statement({
  name: 'accounts.purge_erased_usernames',
  params: { now: instant },
  text: (p) => `
    delete from erased_usernames
    where held_until <= ${p.now}`,
})

/**
 * Holds the usernames of an account whose erasure begins in the call's transaction: the last one, and those that it had
 * before. They lead to nobody.
 */
export async function holdErasedUsernames(ctx: Ctx, userId: string, last: string): Promise<void> {
  const before = await run(ctx, withdraw, { user: userId })
  const hashes = [last, ...before.map(({ username }) => username)].map((username) => erasedHash(ctx, username))
  await run(ctx, holdErased, { hashes, until: new Date(ctx.core.clock.now().getTime() + heldMs) })
}

/** Frees the usernames whose time is over. */
export async function purgeHeldUsernames(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now()
  await run(ctx, purgeHeld, { now })
  await run(ctx, purgeErased, { now })
}

export const eraseHeldUsernames = {
  held_usernames: eraseRows({
    name: 'accounts.erase_held_usernames',
    table: 'held_usernames',
    where: (user) => `user_id = ${user}`,
  }),
}

export const exportHeldUsernames = {
  held_usernames: exportRows({
    name: 'accounts.export_held_usernames',
    from: 'held_usernames',
    columns: 'username, held_until',
    where: (user) => `user_id = ${user}`,
  }),
}
