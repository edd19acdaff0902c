import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { arrayOf, instant, type Placeholders, statement, text, uuid } from '../platform/statement.ts'
import { addedSql, decayedSql, type Kind, weightOf } from './weights.ts'

const kinds = {
  content_liked: 'like',
  content_unliked: 'like',
  content_saved: 'save',
  content_unsaved: 'save',
  content_commented: 'comment',
  content_shared: 'share',
} as const
type Done = { userId: string; contentId: string; kind: Kind; isSet: boolean; at: string }

const weightCases = Object.entries(weightOf).map(([kind, weight]) => `when '${kind}' then ${weight}`)

// What was done, one row for each.
const params = { users: arrayOf(uuid), contents: arrayOf(uuid), kinds: arrayOf(text), times: arrayOf(instant) }
const done = (p: Placeholders<typeof params>): string =>
  `unnest(${p.users}, ${p.contents}, ${p.kinds}, ${p.times}) as done (user_id, content_id, kind, at)`

// What the marks weigh for each tag, without what was done before interests were erased.
const changes = `
      select marked.user_id, tag, sum(case kind ${weightCases.join(' ')} end) as weight, max(at) as at
      from marked
      cross join unnest(marked.tags) tag
      left join interest_erasures e on e.user_id = marked.user_id
      where e.erased_at is null or marked.at > e.erased_at
      group by marked.user_id, tag`

/**
 * The mark decides: what is marked already weighs nothing, so an event that comes twice changes nothing. It keeps the
 * tags that were weighed, since a caption can be edited; one's own content has none to weigh. Rows are changed in one
 * order everywhere.
 */
const set = statement({
  name: 'interests.set_marks',
  params,
  text: (p) => `
    with marked as (
      insert into interest_marks (user_id, content_id, kind, marked_at, tags)
      select
        done.user_id,
        done.content_id,
        done.kind,
        done.at,
        case when c.creator_id = done.user_id then '{}' else c.tags end
      from ${done(p)}
      join contents c on c.id = done.content_id
      join users u on u.id = done.user_id
      order by done.user_id, done.content_id, done.kind
      on conflict do nothing
      returning user_id, kind, tags, marked_at as at
    )
    insert into interests as i (user_id, tag, weight, updated_at)
    ${changes}
      order by 1, 2
    on conflict (user_id, tag) do update set
      ${addedSql}`,
})

const lostWeight = decayedSql({ weight: 'lost.weight', since: 'lost.at', now: 'i.updated_at' })

/** Takes back what it weighs still; never below 0, for what was erased meanwhile is not owed. */
const unset = statement({
  name: 'interests.unset_marks',
  params,
  text: (p) => `
    with marked as (
      delete from interest_marks m
      using ${done(p)}
      where m.user_id = done.user_id
        and m.content_id = done.content_id
        and m.kind = done.kind
      returning m.user_id, m.kind, m.tags, m.marked_at as at
    ), lost as (${changes}
    )
    update interests i
    set weight = case when i.weight <= 0 then i.weight else greatest(0, i.weight - ${lostWeight}) end
    from lost
    where i.user_id = lost.user_id and i.tag = lost.tag`,
})

/** Learns from what people do with content which tags they like. */
export async function onEngagement(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // Of what somebody did and took back in one batch the last counts.
  const last = new Map<string, Done>()
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
  const all = [...last.values()]
  await transaction(ctx, async (inside) => {
    for (const [change, isSet] of [
      [unset, false],
      [set, true],
    ] as const) {
      const some = all.filter((one) => one.isSet === isSet)
      if (some.length === 0) continue
      await run(inside, change, {
        users: some.map(({ userId }) => userId),
        contents: some.map(({ contentId }) => contentId),
        kinds: some.map(({ kind }) => kind),
        times: some.map(({ at }) => at),
      })
    }
  })
}
