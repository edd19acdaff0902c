import type { DomainEventType } from '../contract/generated/messages.ts'
import { afterCommit, type UserCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { envelopeOf } from '../events/index.ts'
import { createBatcher } from '../platform/batcher.ts'
import type { RowOf } from '../platform/statement.ts'
import { type ReactionChange, type ReactionKind, reactionStatement } from './reaction-statement.ts'
import { expectTarget } from './target.ts'

/** `event` is the envelope of the caller's event, as JSON text. */
type Caller = { userId: string; event: string }
type ReactionRow = RowOf<ReturnType<typeof reactionStatement>>

/** A reaction that a user can set on content and remove: a like or a save. */
type Reaction = {
  events: Record<ReactionChange, DomainEventType>
  change(core: Core, how: ReactionChange, contentId: string, caller: Caller): Promise<ReactionRow>
}

/**
 * Declares a reaction. Calls that arrive while a statement for the same content is running are sent together in the
 * next statement, so popular content has no queue of locks.
 */
export function createReaction<T extends DomainEventType>(kind: ReactionKind<T>): Reaction {
  const changes = { set: reactionStatement(kind, 'set'), unset: reactionStatement(kind, 'unset') }

  async function change(core: Core, key: string, callers: Caller[]): Promise<(ReactionRow | undefined)[]> {
    const [how, contentId] = key.split(' ') as [ReactionChange, string]
    // Two calls of the same user in one batch count as one.
    const unique = new Map(
      callers.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)).map((caller) => [caller.userId, caller.event]),
    )
    const rows = await core.postgres.run(changes[how], {
      content: contentId,
      users: [...unique.keys()],
      envelopes: [...unique.values()],
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
 * Sets or removes the caller's reaction. Returns the number of reactions after the change. A second call changes
 * nothing.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function changeReaction(
  ctx: UserCtx,
  reaction: Reaction,
  how: ReactionChange,
  contentId: string,
): Promise<number> {
  const event = envelopeOf(ctx, reaction.events[how])
  const { count } = await reaction.change(ctx.core, how, contentId.toLowerCase(), {
    userId: ctx.actor.id,
    event: JSON.stringify(event),
  })
  // Listeners need only the user of the reaction. The data of the event, which the statement wrote, is not read back.
  await afterCommit(ctx, [{ ...event, data: {} }])
  return count
}
