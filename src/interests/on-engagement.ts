import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, sql, transaction } from '../core/context.ts'
import { addedSql, decayedSql, type Kind, weightOf } from './weights.ts'

const kinds = {
  content_liked: 'like',
  content_unliked: 'like',
  content_saved: 'save',
  content_unsaved: 'save',
  content_commented: 'comment',
  content_shared: 'share',
} as const
type Told = { userId: string; contentId: string; kind: Kind; isSet: boolean; at: string }

const weight = `case kind ${Object.entries(weightOf)
  .map(([kind, value]) => `when '${kind}' then ${value}`)
  .join(' ')} end`
const input = 'unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) as told (user_id, content_id, kind, at)'
const changes = `select marked.user_id, tag, sum(${weight}) as weight, max(at) as at
      from marked cross join unnest(marked.tags) tag left join interest_erasures e on e.user_id = marked.user_id
      where e.erased_at is null or marked.at > e.erased_at
      group by marked.user_id, tag`

/**
 * The mark decides: what is marked already weighs nothing, so an event that comes twice changes nothing. It keeps the tags that were weighed, since a caption can be edited; one's own content has
 * none to weigh. Rows are changed in one order everywhere.
 */
const set = {
  name: 'interests_set',
  text: `with marked as (
      insert into interest_marks (user_id, content_id, kind, marked_at, tags)
      select told.user_id, told.content_id, told.kind, told.at, case when c.creator_id = told.user_id then '{}' else c.tags end
      from ${input} join contents c on c.id = told.content_id join users u on u.id = told.user_id
      order by told.user_id, told.content_id, told.kind on conflict do nothing returning user_id, kind, tags, marked_at as at
    )
    insert into interests as i (user_id, tag, weight, updated_at) ${changes} order by 1, 2
    on conflict (user_id, tag) do update set weight = ${addedSql}`,
}

/** Takes back what it weighs still; never below 0, for what was erased meanwhile is not owed. */
const unset = {
  name: 'interests_unset',
  text: `with marked as (
      delete from interest_marks m using ${input} where m.user_id = told.user_id and m.content_id = told.content_id and m.kind = told.kind
      returning m.user_id, m.kind, m.tags, m.marked_at as at
    ), lost as (${changes})
    update interests i set weight = case when i.weight <= 0 then i.weight else greatest(0, i.weight - ${decayedSql({ weight: 'lost.weight', since: 'lost.at', now: 'i.updated_at' })}) end
    from lost where i.user_id = lost.user_id and i.tag = lost.tag`,
}

/** Learns from what people do with content which tags they like. */
export async function onEngagement(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // Of what somebody did and took back in one batch the last counts.
  const last = new Map<string, Told>()
  for (const event of events) {
    if (!(event.type in kinds) || event.actor_id === null) continue
    const kind = kinds[event.type as keyof typeof kinds]
    const { content_id: contentId } = event.data as { content_id: string }
    const isSet = event.type !== 'content_unliked' && event.type !== 'content_unsaved'
    last.set(`${event.actor_id} ${contentId} ${kind}`, {
      userId: event.actor_id,
      contentId,
      kind,
      isSet,
      at: event.occurred_at,
    })
  }
  const told = [...last.values()]
  await transaction(ctx, async (inside) => {
    for (const [statement, isSet] of [
      [unset, false],
      [set, true],
    ] as const) {
      const some = told.filter((one) => one.isSet === isSet)
      if (some.length === 0) continue
      await sql(inside, statement, [
        some.map((one) => one.userId),
        some.map((one) => one.contentId),
        some.map((one) => one.kind),
        some.map((one) => one.at),
      ])
    }
  })
}
