import type { ContentType } from '../content/index.ts'
import type { DomainEventType } from '../contract/generated/messages.ts'
import type { Emitted } from '../core/commits.ts'
import { afterCommit, type UserCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { oldEnvelope } from '../events/index.ts'
import { createBatcher } from '../platform/batcher.ts'
import { runStatement, type Statement } from '../platform/postgres.ts'
import { aboutTarget, emitSql, expectTarget, type Target, targetColumns, typeList } from './target.ts'

type Kind = {
  table: 'likes' | 'saves'
  counter: 'like_count' | 'save_count'
  types: readonly ContentType[]
  events: Record<How, DomainEventType>
}
type How = 'set' | 'unset'
type Caller = { userId: string; event: string }
type Marked = Target & { count: number }

/** A mark that a user leaves on content or not: a like, a save. */
export type Mark = {
  events: Kind['events']
  change(core: Core, how: How, contentId: string, caller: Caller): Promise<Marked>
}

/**
 * Changes the marks of several callers on one content ($1): ids ($2) and events ($3), at a time ($4). The row of `table` decides: who inserted or
 * deleted it is counted and told of; everybody else changes nothing. Rows are changed in the
 * order of the callers' ids, so two processes with the same callers cannot wait for each other; the counter's row comes last and once.
 */
function statementOf({ table, counter, types }: Kind, how: How): Statement {
  const changed =
    how === 'set'
      ? `insert into ${table} (content_id, user_id, created_at) select id, user_id, $4::timestamptz from target order by user_id on conflict do nothing returning user_id`
      : `delete from ${table} using locked where ${table}.content_id = $1 and ${table}.user_id = locked.user_id returning ${table}.user_id`
  const locked =
    how === 'set'
      ? ''
      : `locked as materialized (
        select m.user_id from ${table} m join target on m.content_id = target.id and m.user_id = target.user_id order by m.user_id for update of m
      ), `
  const step = how === 'set' ? 1 : -1
  const data = `jsonb_build_object(${aboutTarget}, 'new_${counter}', counted.${counter} + ${step} * (target.nth - target.many))`
  return {
    name: `${how}_${table}_${types.join('_')}`,
    text: `with seen as (
        select k.user_id, k.event, k.position, ${targetColumns({ viewer: 'k.user_id', now: '$4::timestamptz' })}
        from unnest($2::uuid[], $3::text[]) with ordinality as k (user_id, event, position)
          cross join contents c join users u on u.id = c.creator_id
        where c.id = $1 and c.type in ${typeList(types)}
      ), target as (select * from seen where access = 'visible' and not deleted), ${locked}changed as (${changed}), counted as (
        update contents set ${counter} = ${counter} + ${step} * (select count(*)::integer from changed)
        where id = $1 and exists (select from changed) returning ${counter}
      ), told as (
        select target.*, row_number() over (order by position)::integer as nth, count(*) over ()::integer as many from target join changed using (user_id)
      ), said as (select ${emitSql('target.event::jsonb', data)} from told target, counted)
      select user_id, access, deleted, coalesce((select ${counter} from counted), ${counter}) as count, (select count(*) from said) as events from seen`,
  }
}

/** Callers that come while a statement for the same content is on its way go together in the next one, so a hot item has no queue of locks. */
export function markOf(kind: Kind): Mark {
  const statements = { set: statementOf(kind, 'set'), unset: statementOf(kind, 'unset') }

  async function run(core: Core, key: string, callers: Caller[]): Promise<(Marked | undefined)[]> {
    const [how, contentId] = key.split(' ') as [How, string]
    // Somebody who asks twice at once asks once.
    const once = new Map(
      callers.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)).map((caller) => [caller.userId, caller.event]),
    )
    const values = [contentId, [...once.keys()], [...once.values()], core.clock.now()]
    const rows = await runStatement<Marked & { user_id: string }>(core.postgres, undefined, statements[how], values)
    const byUser = new Map(rows.map((row) => [row.user_id, row]))
    return callers.map(({ userId }) => byUser.get(userId))
  }

  const batcher = part({
    open: (core) => createBatcher((key: string, callers: Caller[]) => run(core, key, callers)),
  })

  return {
    events: kind.events,
    async change(core, how, contentId, caller) {
      return expectTarget(await core.of(batcher)(`${how} ${contentId}`, caller))
    },
  }
}

/**
 * Sets or takes back the caller's mark; answers how many there are then. Twice is once.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function changeMark(ctx: UserCtx, mark: Mark, how: How, contentId: string): Promise<number> {
  const event = oldEnvelope(ctx, mark.events[how], {}) as Emitted
  const { count } = await mark.change(ctx.core, how, contentId.toLowerCase(), {
    userId: ctx.actor.id,
    event: JSON.stringify(event),
  })
  await afterCommit(ctx, [event])
  return count
}
