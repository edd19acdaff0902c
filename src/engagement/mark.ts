import type { DomainEventType } from '../contract/generated/messages.ts'
import { afterCommit, type UserCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { envelopeOf } from '../events/index.ts'
import { createBatcher } from '../platform/batcher.ts'
import type { RowOf } from '../platform/statement.ts'
import { changeOf, type How, type Kind } from './change-marks.ts'
import { expectTarget } from './target.ts'

/** `event` is the envelope of the caller's event, as JSON text. */
type Caller = { userId: string; event: string }
type Marked = RowOf<ReturnType<typeof changeOf>>

/** A mark that a user leaves on content or not: a like, a save. */
type Mark = {
  events: Record<How, DomainEventType>
  change(core: Core, how: How, contentId: string, caller: Caller): Promise<Marked>
}

/**
 * Callers that come while a statement for the same content is on its way go together in the next one, so a hot item
 * has no queue of locks.
 */
export function markOf<T extends DomainEventType>(kind: Kind<T>): Mark {
  const changes = { set: changeOf(kind, 'set'), unset: changeOf(kind, 'unset') }

  async function change(core: Core, key: string, callers: Caller[]): Promise<(Marked | undefined)[]> {
    const [how, contentId] = key.split(' ') as [How, string]
    // Somebody who asks twice at once asks once.
    const once = new Map(
      callers.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)).map((caller) => [caller.userId, caller.event]),
    )
    const rows = await core.postgres.run(changes[how], {
      content: contentId,
      users: [...once.keys()],
      envelopes: [...once.values()],
      now: core.clock.now(),
    })
    const byUser = new Map(rows.map((row) => [row.user_id, row]))
    return callers.map(({ userId }) => byUser.get(userId))
  }

  const batcher = part({
    open: (core) => createBatcher((key: string, callers: Caller[]) => change(core, key, callers)),
  })

  return {
    events: kind.events,
    async change(core, how, contentId, caller) {
      return expectTarget(await core.of(batcher)(`${how} ${contentId}`, caller))
    },
  }
}

/**
 * Sets or takes back the caller's mark. Returns how many there are then. Twice is once.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function changeMark(ctx: UserCtx, mark: Mark, how: How, contentId: string): Promise<number> {
  const event = envelopeOf(ctx, mark.events[how])
  const { count } = await mark.change(ctx.core, how, contentId.toLowerCase(), {
    userId: ctx.actor.id,
    event: JSON.stringify(event),
  })
  // Whoever listens needs to know whose mark it is; what the statement has put into the data is not read back for it.
  await afterCommit(ctx, [{ ...event, data: {} }])
  return count
}
