import { type ContentType, contentAccessSql, contentJson, isListed } from '../content/index.ts'
import { type Ctx, run } from '../core/context.ts'
import { unlessMuted } from '../graph/index.ts'
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

/** Each id is looked up by its key, and the walk ends when the page is full. */
const visible = statement({
  name: 'feed.visible_items',
  params: { viewer: uuid, now: instant, ids: arrayOf(uuid), base_url: text, limit: integer },
  row: {
    id: uuid,
    type: textOf<ContentType>(),
    creator_id: uuid,
    mentions: arrayOf(uuid),
    /** Its position among the ids that were asked for, from 0. */
    position: integer,
    /**
     * When it ends by itself: a story's end; at once for what only subscribers see, since a subscription can end at any
     * time.
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
      (asked.position - 1)::integer as position,
      case
        when c.visibility = 'subscribers' and c.creator_id <> ${p.viewer} then ${p.now}
        when c.type = 'story' then (select expires_at from stories where id = c.id)
      end as ends_at,
      ${contentJson({ viewer: p.viewer, now: p.now, baseUrl: p.base_url })} as item
    from unnest(${p.ids}) with ordinality asked (id, position)
    join contents c on c.id = asked.id
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
    order by asked.position
    limit ${p.limit}`,
})

export type Item = RowOf<typeof visible>

/**
 * Of the ids, in their order, what the viewer may see now, as content of the contract; stories and streams only while
 * they run.
 */
export function visibleItems(ctx: Ctx, viewer: string, ids: readonly string[], limit: number): Promise<Item[]> {
  const { clock, config } = ctx.core
  return run(ctx, visible, { viewer, now: clock.now(), ids, base_url: config.mediaBaseUrl, limit })
}
