import { expectOwn } from '../content/index.ts'
import type { PageQuery } from '../contract/cursor.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import {
  edgeUsersStatement,
  listEdgeUsers,
  presentUserSummary,
  userSummaryColumns,
  userSummaryRow,
} from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { boolean, instant, statement, text, uuid } from '../platform/statement.ts'

type Ban = components['schemas']['LiveBan']

const running = statement({
  name: 'live.is_running',
  params: { id: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from live_sessions
    where id = ${p.id} and ended_at is null
    for key share`,
})

// Two calls that ban the same viewer at the same time run one after the other here, and only one of them is new.
const ban = statement({
  name: 'live.ban',
  params: { session_id: uuid, user_id: uuid, now: instant },
  row: { ...userSummaryRow, created_at: text, is_new: boolean },
  text: (p) => `
    with b as (
      insert into live_bans (session_id, user_id, created_at)
      select ${p.session_id}, id, ${p.now}
      from users
      where id = ${p.user_id}
      on conflict (session_id, user_id) do update set created_at = live_bans.created_at
      returning user_id, new.created_at, old.user_id is null as is_new
    )
    select ${userSummaryColumns('u')}, ${timestampSql('b.created_at')} as created_at, b.is_new
    from b
    join users u on u.id = b.user_id`,
})

const unban = statement({
  name: 'live.unban',
  params: { session_id: uuid, user_id: uuid },
  row: { user_id: uuid },
  text: (p) => `
    delete from live_bans
    where session_id = ${p.session_id} and user_id = ${p.user_id}
    returning user_id`,
})

const list = edgeUsersStatement({
  name: 'live.list_bans',
  table: 'live_bans',
  owner: 'session_id',
  other: 'user_id',
  showsBlocked: true,
})

/**
 * Bans a user from a stream of the caller's. If the user is watching, their sockets are closed.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER, SELF_BAN, USER_NOT_FOUND,
 * STREAM_NOT_LIVE
 */
export async function banViewer(ctx: UserCtx, id: string, userId: string): Promise<Ban> {
  await expectOwn(ctx, 'live', id)
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_BAN')
  return transaction(ctx, async (inside) => {
    if ((await run(inside, running, { id })).length === 0) fail('STREAM_NOT_LIVE')
    const [row] = await run(inside, ban, { session_id: id, user_id: userId, now: ctx.core.clock.now() })
    if (row === undefined) fail('USER_NOT_FOUND')
    const { user_id, created_at, is_new } = row
    const about = { content_id: id, stream_id: id, creator_id: ctx.actor.id, user_id }
    if (is_new) await emit(inside, 'live_viewer_banned', about)
    return { user: presentUserSummary(ctx.core.config, row), created_at }
  })
}

/**
 * Lifts a ban. Does nothing if the user is not banned.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function unbanViewer(ctx: UserCtx, id: string, userId: string): Promise<void> {
  await expectOwn(ctx, 'live', id)
  await transaction(ctx, async (inside) => {
    const removed = await run(inside, unban, { session_id: id, user_id: userId })
    const about = { content_id: id, stream_id: id, creator_id: ctx.actor.id, user_id: userId.toLowerCase() }
    if (removed.length > 0) await emit(inside, 'live_viewer_unbanned', about)
  })
}

/**
 * Lists the users who are banned from a stream of the caller's, last banned first.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function listLiveBans(
  ctx: UserCtx,
  id: string,
  page: PageQuery,
): Promise<components['schemas']['LiveBanPage']> {
  await expectOwn(ctx, 'live', id)
  const { rows, nextCursor } = await listEdgeUsers(ctx, list, id, page)
  return {
    items: rows.map(({ at, relationship, expires_at, ...user }) => ({ user, created_at: at })),
    next_cursor: nextCursor,
  }
}
