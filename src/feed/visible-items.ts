import { type ContentType, contentAccessSql, contentJson } from '../content/index.ts'
import { type Ctx, sql } from '../core/context.ts'
import { unlessMuted } from '../graph/index.ts'

export type Item = {
  id: string
  type: ContentType
  creator_id: string
  mentions: string[]
  /** Its place among the ids that were asked for, from 0. */
  position: number
  /** When it ends by itself: a story's end; at once for what only subscribers see, since a subscription can end at any time. */
  ends_at: string | null
  item: string
}

const [viewer, now] = ['$1::uuid', '$2::timestamptz']

/** Each id is looked up by its key, and the walk ends when the page is full. */
const statement = {
  name: 'feed_visible_items',
  text: `select c.id, c.type, c.creator_id, c.mentions, (asked.position - 1)::integer as position,
      case when c.visibility = 'subscribers' and c.creator_id <> ${viewer} then ${now}
        when c.type = 'story' then (select expires_at from stories where id = c.id) end as ends_at,
      ${contentJson({ viewer, now, baseUrl: '$4::text' })} as item
    from unnest($3::uuid[]) with ordinality asked (id, position)
      join contents c on c.id = asked.id join users u on u.id = c.creator_id
    where c.deleted_at is null and c.status = 'published' and ${contentAccessSql({ viewer, now })} = 'visible' and ${unlessMuted({ viewer, other: 'c.creator_id', now })}
      and (c.type <> 'story' or exists (select from stories where id = c.id and expires_at > ${now}))
      and (c.type <> 'live' or exists (select from live_sessions where id = c.id and ended_at is null))
      and not exists (select from feed_feedback f where f.user_id = ${viewer} and f.content_id = c.id and f.kind = 'less')
    order by asked.position limit $5`,
}

/** Of the ids, in their order, what the viewer may see now, as content of the contract; stories and streams only while they run. */
export function visibleItems(ctx: Ctx, viewerId: string, ids: readonly string[], limit: number): Promise<Item[]> {
  const { clock, config } = ctx.core
  return sql<Item>(ctx, statement, [viewerId, clock.now(), ids, config.mediaBaseUrl, limit])
}
