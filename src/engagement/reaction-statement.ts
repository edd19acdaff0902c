import { addToCounter, type ContentType } from '../content/index.ts'
import type { DomainEventType } from '../contract/generated/messages.ts'
import { envelope } from '../events/index.ts'
import { arrayOf, instant, integer, statement, uuid } from '../platform/statement.ts'
import { targetColumns, targetOfSeen, targetRow, typeList } from './target.ts'

/** A reaction is set or removed. */
export type ReactionChange = 'set' | 'unset'

/** A kind of reaction (like or save) to content of these types. */
export type ReactionKind<T extends DomainEventType> = {
  table: 'likes' | 'saves'
  counter: 'like_count' | 'save_count'
  /** The counter of the people other than the creator. */
  people?: 'liker_count'
  types: readonly ContentType[]
  events: Record<ReactionChange, T>
  /** SQL that emits the event: `from` is its envelope, `count` is the counter right after this caller's change. */
  emit(type: T, from: string, count: string): string
}

/** SQL: inserts or deletes rows of `table`; the CTE `changed` has the `user_id` of each changed row. */
function changedBy(how: ReactionChange, table: string, { content, now }: { content: string; now: string }): string {
  if (how === 'set')
    return `changed as (
      insert into ${table} (content_id, user_id, created_at)
      select id, user_id, ${now}
      from target
      order by user_id
      on conflict do nothing
      returning user_id
    )`
  return `locked as materialized (
      select m.user_id
      from ${table} m
      join target on m.content_id = target.id and m.user_id = target.user_id
      order by m.user_id
      for update of m
    ), changed as (
      delete from ${table}
      using locked
      where ${table}.content_id = ${content}
        and ${table}.user_id = locked.user_id
      returning ${table}.user_id
    )`
}

/**
 * Declares a statement that changes the reactions of several callers to one content. The rows of `table` decide: a
 * caller whose row was inserted or deleted is counted and gets an event; the other callers change nothing. Rows are
 * changed in the order of the callers' ids, so two processes with the same callers cannot deadlock. The counter's row
 * is updated last and only once.
 */
export function reactionStatement<T extends DomainEventType>(
  { table, counter, people, types, events, emit }: ReactionKind<T>,
  how: ReactionChange,
) {
  const step = how === 'set' ? 1 : -1
  const countAfter = `counted.${counter} + ${step} * (target.nth - target.many)`
  return statement({
    name: `engagement.${how}_${table}_${types.join('_')}`,
    params: { content: uuid, users: arrayOf(uuid), envelopes: arrayOf(envelope), now: instant },
    row: { ...targetRow, user_id: uuid, count: integer },
    text: (p) => `
    with seen as (
      select
        k.user_id,
        k.event,
        k.position,
        ${targetColumns({ viewer: 'k.user_id', now: p.now })}
      from unnest(${p.users}, ${p.envelopes}) with ordinality as k (user_id, event, position)
      cross join contents c
      join users u on u.id = c.creator_id
      where c.id = ${p.content}
        and c.type in ${typeList(types)}
    ), ${targetOfSeen}, ${changedBy(how, table, p)}, counted as (
      ${addToCounter(counter, {
        by: `${step} * (select count(*)::integer from changed)`,
        where: `contents.id = ${p.content} and exists (select from changed)`,
        ...(people === undefined
          ? {}
          : {
              people: {
                counter: people,
                by: `${step} * (select count(*)::integer from changed where user_id <> contents.creator_id)`,
              },
            }),
      })}
    ), numbered as (
      select
        target.*,
        row_number() over (order by position)::integer as nth,
        count(*) over ()::integer as many
      from target
      join changed using (user_id)
    ), emitted as (
      select ${emit(events[how], 'target.event', countAfter)} as position
      from numbered target, counted
    )
    select
      user_id,
      access,
      deleted,
      coalesce((select ${counter} from counted), ${counter}) as count,
      (select count(*)::integer from emitted) as events
    from seen`,
  })
}
