import { fail } from '../contract/errors.ts'
import { type Ctx, run } from '../core/context.ts'
import { arrayOf, bytes, instant, integer, nullable, statement, text, uuid } from '../platform/statement.ts'
import { skeletonOf } from './skeleton.ts'

const day = 24 * 60 * 60 * 1000

/** Milliseconds for which a username that was given up is held. */
export const heldMs = 30 * day

/** Usernames that are held for one account at a time, so that nobody collects names by renaming. */
const mostHeld = 5

/** Returns by what an erased account's username is recognised. It cannot be read from it without the secret. */
export function erasedHash(ctx: Ctx, username: string): Buffer {
  return ctx.core.secrets.sign('erased usernames', skeletonOf(username))
}

// In one order, so that two users who exchange their names do not wait for each other.
const lock = statement({
  name: 'accounts.lock_usernames',
  params: { names: arrayOf(text) },
  text: (p) => `
    select pg_advisory_xact_lock(key)
    from (
      select distinct hashtextextended('username|' || username_skeleton(name), 0) as key
      from unnest(${p.names}) name
      order by key
    ) keys`,
})

const available = statement({
  name: 'accounts.available_usernames',
  params: { names: arrayOf(text), hashes: arrayOf(bytes), user: nullable(uuid), now: instant },
  row: { name: text },
  text: (p) => `
    select wanted.name
    from unnest(${p.names}, ${p.hashes}) as wanted (name, hash)
    where not exists (
      select
      from users u
      where username_skeleton(u.username) = username_skeleton(wanted.name)
        and u.id is distinct from ${p.user}
    )
      and not exists (
        select
        from held_usernames h
        where username_skeleton(h.username) = username_skeleton(wanted.name)
          and h.user_id is distinct from ${p.user}
          and h.held_until > ${p.now}
      )
      and not exists (
        select
        from erased_usernames e
        where e.skeleton_hash = wanted.hash
          and e.held_until > ${p.now}
      )`,
})

const release = statement({
  name: 'accounts.release_username',
  params: { username: text },
  text: (p) => `
    delete from held_usernames
    where username = ${p.username}`,
})

const hold = statement({
  name: 'accounts.hold_username',
  params: { username: text, user: uuid, until: instant, now: instant, most: integer },
  row: { username: text },
  text: (p) => `
    insert into held_usernames (username, user_id, held_until)
    select ${p.username}, ${p.user}, ${p.until}
    where (
      select count(*)
      from held_usernames
      where user_id = ${p.user}
        and held_until > ${p.now}
    ) < ${p.most}
    on conflict (username) do update set
      user_id = excluded.user_id,
      held_until = excluded.held_until
    returning username`,
})

/**
 * Returns those of the usernames that no other account than `user` has or is held, and that look like none of theirs.
 */
export async function availableUsernames(
  ctx: Ctx,
  names: readonly string[],
  user: string | null = null,
): Promise<Set<string>> {
  const hashes = names.map((name) => erasedHash(ctx, name))
  const found = await run(ctx, available, { names, hashes, user, now: ctx.core.clock.now() })
  return new Set(found.map(({ name }) => name))
}

/**
 * Makes sure until the end of the call's transaction that no other account has, or is held, a username that is the same
 * or looks the same. `user` has the id and the present username of an account that is renamed; its present username is
 * held for it then. A new account has none. The unique constraint of the table refuses what was written without this.
 * @throws USERNAME_TAKEN, LIMIT_REACHED when too many names are held for the account
 */
export async function claimUsername(
  ctx: Ctx,
  username: string,
  user?: { id: string; username: string },
): Promise<void> {
  const now = ctx.core.clock.now()
  await run(ctx, lock, { names: user === undefined ? [username] : [username, user.username] })
  const free = await availableUsernames(ctx, [username], user?.id)
  if (!free.has(username)) fail('USERNAME_TAKEN', { field: 'username' })
  await run(ctx, release, { username })
  if (user === undefined) return
  const until = new Date(now.getTime() + heldMs)
  const held = await run(ctx, hold, { username: user.username, user: user.id, until, now, most: mostHeld })
  if (held.length === 0) fail('LIMIT_REACHED', { limit: mostHeld })
}
