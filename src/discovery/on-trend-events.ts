import type { DomainEvent } from '../contract/generated/messages.ts'
import type { Ctx } from '../core/context.ts'
import { type Count, countTrends } from './trends.ts'

const bits = {
  content_liked: 1,
  content_unliked: 1,
  content_saved: 2,
  content_unsaved: 2,
  content_commented: 4,
  content_shared: 8,
} as const

/** Counts the users who engage with content. Creators do not count for their own content. */
export async function onEngagementTrends(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const counts = events.flatMap((event): Count[] => {
    if (!(event.type in bits) || event.actor_id === null) return []
    const { content_id, creator_id } = event.data as { content_id: string; creator_id: string }
    if (creator_id === event.actor_id) return []
    const isSet = event.type !== 'content_unliked' && event.type !== 'content_unsaved'
    return [
      {
        member: content_id,
        by: event.actor_id,
        bit: bits[event.type as keyof typeof bits],
        at: new Date(event.occurred_at).getTime(),
        isSet,
      },
    ]
  })
  await countTrends(ctx.core, 'posts', counts)
}

/** Counts the creators who publish with a hashtag. */
export async function onTagTrends(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const counts = events.flatMap((event): Count[] =>
    event.type === 'content_published' &&
    event.data.visibility === 'public' &&
    event.data.account_is_private !== true &&
    event.data.content_type !== 'story'
      ? (event.data.tags ?? []).map((tag) => ({
          ...{ member: tag, by: event.data.creator_id, bit: 1 as const },
          ...{ at: new Date(event.occurred_at).getTime(), isSet: true },
        }))
      : [],
  )
  await countTrends(ctx.core, 'tags', counts)
}
