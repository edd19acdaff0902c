import { sql, type UserCtx } from '../context.ts'
import type { DomainEventType } from '../contract/generated/messages.ts'
import { envelope } from '../events/index.ts'
import type { Statement } from '../platform/postgres.ts'
import { aboutTarget, expectTarget, saidSql, type Target, targetSql } from './target.ts'

/** A mark that a user leaves on content or not: a like, a save. */
export type Mark = { set: Statement; unset: Statement; events: { set: DomainEventType; unset: DomainEventType } }

/**
 * One round trip each. The row of `table` decides: who inserted or deleted it changes the counter by one and emits; everybody else changes
 * nothing. The counter's row is locked last, so the lock is held for the commit only.
 */
export function markOf(table: 'likes' | 'saves', counter: 'like_count' | 'save_count', events: Mark['events']): Mark {
  const statement = (name: string, changed: string, step: string): Statement => ({
    name: `${name}_${table}`,
    text: `with ${targetSql}, changed as (${changed}), counted as (
        update contents set ${counter} = contents.${counter} ${step} from changed where contents.id = changed.content_id returning contents.${counter}
      ), ${saidSql(`jsonb_build_object(${aboutTarget}, 'new_${counter}', counted.${counter})`, 'target, counted')}
      select access, deleted, coalesce((select ${counter} from counted), ${counter}) as count, (select count(*) from said) as events from seen`,
  })
  return {
    set: statement(
      'set',
      `insert into ${table} (content_id, user_id, created_at) select id, $2, $4::timestamptz from target on conflict do nothing returning content_id`,
      '+ 1',
    ),
    unset: statement('unset', `delete from ${table} using target where content_id = target.id and user_id = $2 returning content_id`, '- 1'),
    events,
  }
}

/**
 * Sets or takes back the caller's mark; answers how many there are then. Twice is once.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, USER_BLOCKED
 */
export async function changeMark(ctx: UserCtx, mark: Mark, how: 'set' | 'unset', contentId: string): Promise<number> {
  const event = envelope(ctx, mark.events[how], {})
  const values = [contentId, ctx.actor.id, JSON.stringify(event), ctx.runtime.clock.now()]
  const [row] = await sql<Target & { count: number }>(ctx, mark[how], values)
  return expectTarget(row).count
}
