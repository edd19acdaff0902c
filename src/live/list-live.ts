import { contentAccessSql, contentJson, type ItemRow, itemPage } from '../content/index.ts'
import { decodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { unlessMuted } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'

const [viewer, now] = ['$1::uuid', '$6::timestamptz']
/** Few streams run at a time, so they are looked at first and then whether the viewer follows. */
const statement = {
  name: 'list_live',
  text: `select c.id, ${timestampSql('l.started_at')} as at, ${contentJson({ viewer, now, baseUrl: '$5::text', types: ['live'] })} as item
    from live_sessions l join contents c on c.id = l.id join users u on u.id = c.creator_id
    where l.ended_at is null and c.deleted_at is null
      and (c.creator_id = ${viewer} or exists (select from follows where follower_id = ${viewer} and following_id = c.creator_id)
        or (c.visibility in ('close_friends', 'subscribers')))
      and ${contentAccessSql({ viewer, now })} = 'visible' and ${unlessMuted({ viewer, other: 'c.creator_id', now })}
      and (l.started_at, c.id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by l.started_at desc, c.id desc limit $4`,
}

/**
 * The running streams of those whom the caller follows, last started first.
 * @throws INVALID_CURSOR
 */
export async function listLive(ctx: UserCtx, page: PageQuery): Promise<RawJson<components['schemas']['LivePage']>> {
  const { secrets, clock, config } = ctx.core
  const list = `live|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const values = [ctx.actor.id, after?.at ?? null, after?.id ?? null, page.limit + 1, config.mediaBaseUrl, clock.now()]
  return itemPage(ctx, list, await sql<ItemRow>(ctx, statement, values), page.limit)
}
