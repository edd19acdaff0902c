import { onAvatarFailed, onAvatarReady } from './accounts/index.ts'
import { endDueSuspensions } from './administration/index.ts'
import { onEvents, onRowChanges, onShown } from './analytics/index.ts'
import { onMediaFailed, onMediaReady, publishDue, purgeDeletedContent } from './content/index.ts'
import { type Ctx, createCtx } from './context.ts'
import type { DomainEvent, DomainEventData, DomainEventType } from './contract/generated/messages.ts'
import { preparePasswordReset } from './credentials/index.ts'
import { onPushGivenUp, onPushQueued, purgePushes, resumePushes } from './devices/index.ts'
import { countTags, onEngagementTrends, onTagTrends, rebuildAllTrends, restoreTrends } from './discovery/index.ts'
import { countViews, purgeViews } from './engagement/index.ts'
import { type Consumer, type ConsumerOptions, type RowChange, runConsumer, watchLags } from './events/index.ts'
import { purgeIdempotencyKeys } from './gateway/index.ts'
import { purgeExpiredEdges } from './graph/index.ts'
import { onEngagement, purgeInterests } from './interests/index.ts'
import { endVanished, onLiveAccessEvents, onLiveRoomEvents, purgeLive } from './live/index.ts'
import { onMailQueued, purgeMails, resumeMails } from './mail/index.ts'
import { onMediaDiscarded, onMediaGivenUp, onMediaUploaded, purgeAbandonedMedia } from './media/index.ts'
import { onHiddenUsers, onLiveEvents, onMentions, onSocialEvents, purgeNotifications } from './notifications/index.ts'
import { purgeOidcFlows } from './oidc/index.ts'
import type { Runtime } from './runtime.ts'
import { onSessionEvents } from './sessions/index.ts'

const hourMs = 60 * 60 * 1000
const minuteMs = 60 * 1000
const secondMs = 1000

export type Workers = { readonly consumers: Consumer[]; stop(): Promise<void> }

/** Everything that reacts to events, by consumer. */
export function startWorkers(runtime: Runtime): Workers {
  const system = (requestId: string | null = null): Ctx => createCtx(runtime, { actor: { kind: 'system' }, requestId })

  type Handle = (ctx: Ctx, batch: DomainEvent[]) => Promise<void>

  /** A consumer of domain events. */
  const consume = (name: string, subject: string, batch: number, handle: Handle, more: Partial<ConsumerOptions<DomainEvent>> = {}): Consumer =>
    runConsumer<DomainEvent>(runtime, { name, stream: 'EVENTS', subject, batch, handle: (events) => handle(system(), events), ...more })

  const oneByOne =
    (...reactions: Handle[]): Handle =>
    async (ctx, batch) => {
      for (const react of reactions) await react(ctx, batch)
    }

  /** Reacts to the events of one type. */
  const reactTo =
    <T extends DomainEventType>(type: T, react: (ctx: Ctx, data: DomainEventData<T>) => Promise<void>): Handle =>
    async (_ctx, batch) => {
      await Promise.all(
        batch.filter((event) => event.type === type).map((event) => react(system(event.request_id), event.data as DomainEventData<T>)),
      )
    }

  const consumeMedia = (name: string, kind: 'image' | 'video', batch: number, atOnce: number): Consumer => {
    // Before there were videos, events did not say what they are about.
    const isOurs = ({ type, data }: DomainEvent): boolean => type === 'media_uploaded' && ((data as { kind?: string }).kind ?? 'image') === kind
    return consume(name, 'events.media', batch, (ctx, events) => reactTo('media_uploaded', onMediaUploaded)(ctx, events.filter(isOurs)), {
      atOnce,
      giveUp: (event) => reactTo('media_uploaded', onMediaGivenUp)(system(), [event].filter(isOurs)),
    })
  }

  const { config } = runtime
  const lingerMs = config.ANALYTICS_LINGER_MS
  const dropLate: Handle = (_ctx, batch) => runtime.feedCache.invalidateLate(batch)
  const consumers = [
    consume('notifications', 'events.>', 200, oneByOne(onSocialEvents, onMentions, onHiddenUsers)),
    // Apart from the others, so that nobody waits for somebody with a million followers.
    consume('live-followers', 'events.live', 10, onLiveEvents),
    consume('live-rooms', 'events.live', 200, onLiveRoomEvents),
    consume('live-access', 'events.user', 50, onLiveAccessEvents),
    consume('pushes', 'events.push', 16, reactTo('push_queued', onPushQueued), {
      atOnce: 8,
      giveUp: (event) => reactTo('push_queued', onPushGivenUp)(system(), [event]),
    }),
    // Apart from each other, so that pictures do not wait for videos. More pictures at once than processors: while some are encoded, others come and go.
    consumeMedia('media', 'image', 8, config.MEDIA_IMAGES_AT_ONCE),
    consumeMedia('media-videos', 'video', 2, config.MEDIA_VIDEOS_AT_ONCE),
    consume(
      'publishing',
      'events.media',
      50,
      oneByOne(reactTo('media_ready', onMediaReady), reactTo('media_failed', onMediaFailed), reactTo('media_discarded', onMediaDiscarded)),
    ),
    consume('view-counts', 'events.views', 500, countViews),
    // Whoever makes a change drops the cached pages at once; these do it for whoever could not.
    consume('feed-people', 'events.user', 500, dropLate),
    consume('feed-content', 'events.content', 500, dropLate),
    consume('feed-streams', 'events.live', 500, dropLate),
    consume('interests', 'events.engagement', 500, onEngagement),
    consume('trending', 'events.engagement', 500, onEngagementTrends),
    consume('trending-tags', 'events.content', 500, onTagTrends),
    consume('avatars', 'events.media', 50, oneByOne(reactTo('media_ready', onAvatarReady), reactTo('media_failed', onAvatarFailed))),
    consume('sessions', 'events.user', 200, onSessionEvents),
    consume(
      'mail',
      'events.mail',
      10,
      reactTo('mail_queued', (ctx, data) => onMailQueued(ctx, { password_reset: preparePasswordReset }, data)),
    ),
    consume('clickhouse-events', 'events.>', 2_000, onEvents, { lingerMs }),
    consume('clickhouse-shown', 'shown.>', 100, onShown, { stream: 'SHOWN', lingerMs }),
    runConsumer<RowChange>(runtime, {
      name: 'clickhouse-rows',
      stream: 'CDC',
      subject: 'cdc.>',
      batch: 2_000,
      lingerMs,
      handle: (batch) => onRowChanges(system(), batch),
    }),
  ]
  const repeat = (everyMs: number, what: string, work: (ctx: Ctx) => Promise<void>): NodeJS.Timeout =>
    setInterval(() => {
      work(system()).catch((error: Error) => runtime.log.warn({ err: error.message }, `${what} could not be done`))
    }, everyMs)
  const jobs = [
    repeat(minuteMs, 'ending suspensions', endDueSuspensions),
    repeat(5 * secondMs, 'measuring lags', () => watchLags(runtime)),
    repeat(hourMs, 'purging idempotency keys', purgeIdempotencyKeys),
    repeat(secondMs, 'publishing what is due', publishDue),
    repeat(secondMs, 'counting hashtags', countTags),
    repeat(5 * secondMs, 'restoring trends', (ctx) => restoreTrends(ctx.runtime)),
    repeat(5 * minuteMs, 'making trends anew', (ctx) => rebuildAllTrends(ctx.runtime)),
    repeat(hourMs, 'purging interests', purgeInterests),
    repeat(hourMs, 'purging deleted content', purgeDeletedContent),
    repeat(hourMs, 'purging abandoned uploads', purgeAbandonedMedia),
    repeat(hourMs, 'purging views', purgeViews),
    repeat(hourMs, 'purging blocks and mutes', purgeExpiredEdges),
    repeat(5 * minuteMs, 'sending mails that were put off', resumeMails),
    repeat(hourMs, 'purging mails', purgeMails),
    repeat(5 * secondMs, 'ending streams whose creator vanished', endVanished),
    repeat(hourMs, 'purging notifications', purgeNotifications),
    repeat(5 * minuteMs, 'queueing pushes that waited for long', resumePushes),
    repeat(hourMs, 'purging pushes', purgePushes),
    repeat(hourMs, 'purging what streams leave behind', purgeLive),
    repeat(hourMs, 'purging sign-ins that nobody finished', purgeOidcFlows),
  ]
  return {
    consumers,
    async stop() {
      for (const job of jobs) clearInterval(job)
      await Promise.all(consumers.map((consumer) => consumer.stop()))
    },
  }
}
