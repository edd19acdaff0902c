import { type ContentType, contentAccessSql, contentJson, isListed } from '../content/index.ts'
import { type Ctx, run } from '../core/context.ts'
import { unlessMuted } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import {
  arrayOf,
  instant,
  integer,
  nullable,
  type RowOf,
  statement,
  text,
  textOf,
  uuid,
} from '../platform/statement.ts'

/** Looks up each id by its key, and stops when the page is full. */
const visible = statement({
  name: 'feed.visible_items',
  params: { viewer: uuid, now: instant, ids: arrayOf(uuid), media_urls: mediaUrls, limit: integer },
  row: {
    id: uuid,
    type: textOf<ContentType>(),
    creator_id: uuid,
    mentions: arrayOf(uuid),
    /** Its position among the requested ids, from 0. */
    position: integer,
    /**
     * Time from which the item must not be cached: the expiry of a story; now for content for subscribers, because a
     * subscription can end at any time.
     */
    ends_at: nullable(instant),
    /** The content as JSON text. */
    item: text,
  },
  text: (p) => `
    select
      c.id,
      c.type,
      c.creator_id,
      c.mentions,
      (requested.position - 1)::integer as position,
      case
        when c.visibility = 'subscribers' and c.creator_id <> ${p.viewer} then ${p.now}
        when c.type = 'story' then (select expires_at from stories where id = c.id)
      end as ends_at,
      ${contentJson({ viewer: p.viewer, now: p.now, mediaUrls: p.media_urls })} as item
    from unnest(${p.ids}) with ordinality requested (id, position)
    join contents c on c.id = requested.id
    join users u on u.id = c.creator_id
    where ${isListed('c')}
      and ${contentAccessSql({ viewer: p.viewer, now: p.now })} = 'visible'
      and ${unlessMuted({ viewer: p.viewer, other: 'c.creator_id', now: p.now })}
      and (c.type <> 'story' or exists (select from stories where id = c.id and expires_at > ${p.now}))
      and (c.type <> 'live' or exists (select from live_sessions where id = c.id and ended_at is null))
      and not exists (
        select from feed_feedback f
        where f.user_id = ${p.viewer}
          and f.content_id = c.id
          and f.kind = 'less'
      )
    order by requested.position
    limit ${p.limit}`,
})

export type Item = RowOf<typeof visible>

/**
 * Returns the content with these ids that the viewer may see now, in their order, as `Content` of the contract. Expired
 * stories and ended streams are left out.
 */
export function visibleItems(ctx: Ctx, viewer: string, ids: readonly string[], limit: number): Promise<Item[]> {
  const { clock } = ctx.core
  return run(ctx, visible, { viewer, now: clock.now(), ids, media_urls: mediaUrlsOf(ctx.core), limit })
}
