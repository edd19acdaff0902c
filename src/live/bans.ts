import { expectOwn } from '../content/index.ts'
import type { PageQuery } from '../contract/cursor.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { listPeople, peopleStatement } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'

type Ban = components['schemas']['LiveBan']
type Row = {
  id: string
  username: string
  display_name: string
  avatar_media_id: string | null
  created_at: string
  is_new: boolean
}

const running = {
  name: 'live_is_running',
  text: 'select from live_sessions where id = $1 and ended_at is null for key share',
}
const ban = {
  name: 'live_ban',
  // Two who ban the same viewer at once wait for each other here, and only one has made the ban.
  text: `with b as (
      insert into live_bans (session_id, user_id, created_at) select $1, id, $3 from users where id = $2
      on conflict (session_id, user_id) do update set created_at = live_bans.created_at
      returning user_id, new.created_at, old.user_id is null as is_new
    )
    select u.id, u.username, u.display_name, u.avatar_media_id, ${timestampSql('b.created_at')} as created_at, b.is_new from b join users u on u.id = b.user_id`,
}
const unban = { name: 'live_unban', text: 'delete from live_bans where session_id = $1 and user_id = $2 returning 1' }
const list = peopleStatement({
  name: 'live.list_bans',
  table: 'live_bans',
  owner: 'session_id',
  other: 'user_id',
  showsBlocked: true,
})

/**
 * Keeps somebody out of a stream of the caller's; whoever watches is thrown out.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER, SELF_BAN, USER_NOT_FOUND, STREAM_NOT_LIVE
 */
export async function banViewer(ctx: UserCtx, id: string, userId: string): Promise<Ban> {
  await expectOwn(ctx, 'live', id)
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_BAN')
  return transaction(ctx, async (inside) => {
    if ((await sql(inside, running, [id])).length === 0) fail('STREAM_NOT_LIVE')
    const [row] = await sql<Row>(inside, ban, [id, userId, ctx.core.clock.now()])
    if (row === undefined) fail('USER_NOT_FOUND')
    if (row.is_new)
      await emit(inside, 'live_viewer_banned', {
        content_id: id,
        stream_id: id,
        creator_id: ctx.actor.id,
        user_id: row.id,
      })
    const { username, display_name, avatar_media_id, created_at } = row
    return {
      user: { id: row.id, username, display_name, avatar_url: avatarUrl(ctx.core.config, avatar_media_id) },
      created_at,
    }
  })
}

/**
 * Lets somebody in again.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function unbanViewer(ctx: UserCtx, id: string, userId: string): Promise<void> {
  await expectOwn(ctx, 'live', id)
  await transaction(ctx, async (inside) => {
    const gone = await sql(inside, unban, [id, userId])
    const about = { content_id: id, stream_id: id, creator_id: ctx.actor.id, user_id: userId.toLowerCase() }
    if (gone.length > 0) await emit(inside, 'live_viewer_unbanned', about)
  })
}

/**
 * Who is kept out of a stream of the caller's, last banned first.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function listLiveBans(
  ctx: UserCtx,
  id: string,
  page: PageQuery,
): Promise<components['schemas']['LiveBanPage']> {
  await expectOwn(ctx, 'live', id)
  const { rows, nextCursor } = await listPeople(ctx, list, id, page)
  return {
    items: rows.map(({ at, relationship, expires_at, ...user }) => ({ user, created_at: at })),
    next_cursor: nextCursor,
  }
}
