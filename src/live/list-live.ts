import { contentAccessSql, contentJson, itemPage } from '../content/index.ts'
import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { unlessMuted } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, statement, text, uuid } from '../platform/statement.ts'

// Few streams run at a time, so the statement reads the running streams first and then checks follows.
const streams = statement({
  name: 'live.list',
  params: { viewer: uuid, now: instant, media_urls: mediaUrls, ...pageParams },
  row: { id: uuid, at: text, item: text },
  text: (p) => `
    select
      c.id,
      ${timestampSql('l.started_at')} as at,
      ${contentJson({ viewer: p.viewer, now: p.now, mediaUrls: p.media_urls, types: ['live'] })} as item
    from live_sessions l
    join contents c on c.id = l.id
    join users u on u.id = c.creator_id
    where l.ended_at is null
      and c.deleted_at is null
      and (
        c.creator_id = ${p.viewer}
        or exists (select from follows where follower_id = ${p.viewer} and following_id = c.creator_id)
        or (c.visibility in ('close_friends', 'subscribers'))
      )
      and ${contentAccessSql({ viewer: p.viewer, now: p.now })} = 'visible'
      and ${unlessMuted({ viewer: p.viewer, other: 'c.creator_id', now: p.now })}
      and ${olderThanCursor('l.started_at', 'c.id', p)}
    order by l.started_at desc, c.id desc
    limit ${p.limit}`,
})

/**
 * Lists the running streams of the users whom the caller follows, the caller's own stream, and streams that the caller
 * may watch as a close friend or a subscriber; last started first.
 * @throws INVALID_CURSOR
 */
export async function listLive(ctx: UserCtx, page: PageQuery): Promise<RawJson<components['schemas']['LivePage']>> {
  const { secrets, clock } = ctx.core
  const list = `live|${ctx.actor.id}`
  const { params } = paging(secrets, list, page)
  const given = { viewer: ctx.actor.id, now: clock.now(), media_urls: mediaUrlsOf(ctx.core), ...params }
  return itemPage(ctx, list, await run(ctx, streams, given), page.limit)
}
