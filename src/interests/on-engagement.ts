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
type Action = { userId: string; contentId: string; kind: Kind; isSet: boolean; at: string }

const weightCases = Object.entries(weightOf).map(([kind, weight]) => `when '${kind}' then ${weight}`)

const params = { users: arrayOf(uuid), contents: arrayOf(uuid), kinds: arrayOf(text), times: arrayOf(instant) }
/** SQL: the actions, one row each. */
const actions = (p: Placeholders<typeof params>): string =>
  `unnest(${p.users}, ${p.contents}, ${p.kinds}, ${p.times}) as action (user_id, content_id, kind, at)`

// SQL: true if an action is later than the last one that changed the mark `m`.
const isLater = 'coalesce(m.set_again_at, m.marked_at) < excluded.marked_at'

// The total weight of the changed marks for each tag, without actions from before the user's interests were erased.
const changes = `
      select marked.user_id, tag, sum(case kind ${weightCases.join(' ')} end) as weight, max(at) as at
      from marked
      cross join unnest(marked.tags) tag
      left join interest_erasures e on e.user_id = marked.user_id
      where e.erased_at is null or marked.at > e.erased_at
      group by marked.user_id, tag`

/**
 * Inserts a mark for each action and adds its weight to the tags. An action that has a mark already adds no weight, and
 * an action from before the mark changed last is ignored, so an event that is handled again changes nothing. The mark
 * stores the tags whose weights it added, because a caption can be edited; for the user's own content it has no tags.
 * All statements change rows in the same order.
 */
const set = statement({
  name: 'interests.set_marks',
  params,
  text: (p) => `
    with marked as (
      insert into interest_marks as m (user_id, content_id, kind, marked_at, tags)
      select
        action.user_id,
        action.content_id,
        action.kind,
        action.at,
        case when c.creator_id = action.user_id then '{}' else c.tags end
      from ${actions(p)}
      join contents c on c.id = action.content_id
      join users u on u.id = action.user_id
      order by action.user_id, action.content_id, action.kind
      on conflict (user_id, content_id, kind) do update set
        is_set = true,
        tags = case when m.is_set then m.tags else excluded.tags end,
        marked_at = case when m.is_set then m.marked_at else excluded.marked_at end,
        set_again_at = case when m.is_set then excluded.marked_at end
      where ${isLater}
        -- The others cannot be undone.
        and m.kind in ('like', 'save')
      returning m.user_id, m.kind, case when old.is_set then '{}' else m.tags end as tags, m.marked_at as at
    )
    insert into interests as i (user_id, tag, weight, updated_at)
    ${changes}
      order by 1, 2
    on conflict (user_id, tag) do update set
      ${addedSql}`,
})

const lostWeight = decayedSql({ weight: 'lost.weight', since: 'lost.at', now: 'i.updated_at' })

/**
 * Subtracts the decayed weights of marks. The marks stay and are no longer set. A weight does not fall below 0: it may
 * have been erased before.
 */
const unset = statement({
  name: 'interests.unset_marks',
  params,
  text: (p) => `
    with marked as (
      insert into interest_marks as m (user_id, content_id, kind, marked_at, tags, is_set)
      select action.user_id, action.content_id, action.kind, action.at, '{}', false
      from ${actions(p)}
      join contents c on c.id = action.content_id
      join users u on u.id = action.user_id
      order by action.user_id, action.content_id, action.kind
      on conflict (user_id, content_id, kind) do update set
        is_set = false,
        tags = '{}',
        marked_at = excluded.marked_at,
        set_again_at = null
      where ${isLater}
      returning m.user_id, m.kind, old.tags, old.marked_at as at
    ), lost as (${changes}
    )
    update interests i
    set weight = case when i.weight <= 0 then i.weight else greatest(0, i.weight - ${lostWeight}) end
    from lost
    where i.user_id = lost.user_id and i.tag = lost.tag`,
})

/** Updates the interests of users because of their engagement with content. */
export async function onEngagement(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // If a user did and undid something in one batch, only the last event counts.
  const last = new Map<string, Action>()
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
