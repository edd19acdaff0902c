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
import { type Consumer, type RowChange, runConsumer, watchLags } from './events/index.ts'
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

  /** Reacts to the events of one type. */
  const reactTo =
    <T extends DomainEventType>(type: T, react: (ctx: Ctx, data: DomainEventData<T>) => Promise<void>) =>
    async (batch: DomainEvent[]): Promise<void> => {
      await Promise.all(
        batch.filter((event) => event.type === type).map((event) => react(system(event.request_id), event.data as DomainEventData<T>)),
      )
    }

  const mediaOf = (kind: 'image' | 'video', atOnce: number) => {
    // Before there were videos, events did not say what they are about.
    const isOurs = ({ type, data }: DomainEvent): boolean => type === 'media_uploaded' && ((data as { kind?: string }).kind ?? 'image') === kind
    return {
      stream: 'EVENTS' as const,
      atOnce,
      handle: (batch: DomainEvent[]) => reactTo('media_uploaded', onMediaUploaded)(batch.filter(isOurs)),
      giveUp: (event: DomainEvent) => reactTo('media_uploaded', onMediaGivenUp)([event].filter(isOurs)),
    }
  }

  const { config } = runtime
  const consumers = [
    runConsumer<DomainEvent>(runtime, {
      name: 'notifications',
      stream: 'EVENTS',
      subject: 'events.>',
      batch: 200,
      async handle(batch) {
        await onSocialEvents(system(), batch)
        await onMentions(system(), batch)
        await onHiddenUsers(system(), batch)
      },
    }),
    // Apart from the others, so that nobody waits for somebody with a million followers.
    runConsumer<DomainEvent>(runtime, {
      name: 'live-followers',
      stream: 'EVENTS',
      subject: 'events.live',
      batch: 10,
      handle: (batch) => onLiveEvents(system(), batch),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'live-rooms',
      stream: 'EVENTS',
      subject: 'events.live',
      batch: 200,
      handle: (batch) => onLiveRoomEvents(system(), batch),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'live-access',
      stream: 'EVENTS',
      subject: 'events.user',
      batch: 50,
      handle: (batch) => onLiveAccessEvents(system(), batch),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'pushes',
      stream: 'EVENTS',
      subject: 'events.push',
      batch: 16,
      atOnce: 8,
      handle: reactTo('push_queued', onPushQueued),
      giveUp: (event) => reactTo('push_queued', onPushGivenUp)([event]),
    }),
    // Apart from each other, so that pictures do not wait for videos. More pictures at once than processors: while some are encoded, others come and go.
    runConsumer<DomainEvent>(runtime, { name: 'media', subject: 'events.media', batch: 8, ...mediaOf('image', config.MEDIA_IMAGES_AT_ONCE) }),
    runConsumer<DomainEvent>(runtime, { name: 'media-videos', subject: 'events.media', batch: 2, ...mediaOf('video', config.MEDIA_VIDEOS_AT_ONCE) }),
    runConsumer<DomainEvent>(runtime, {
      name: 'publishing',
      stream: 'EVENTS',
      subject: 'events.media',
      batch: 50,
      async handle(batch) {
        await reactTo('media_ready', onMediaReady)(batch)
        await reactTo('media_failed', onMediaFailed)(batch)
        await reactTo('media_discarded', onMediaDiscarded)(batch)
      },
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'view-counts',
      stream: 'EVENTS',
      subject: 'events.views',
      batch: 500,
      handle: (batch) => countViews(system(), batch),
    }),
    // Whoever makes a change drops the cached pages at once; these do it for whoever could not.
    ...(['people events.user', 'content events.content', 'streams events.live'] as const).map((what) => {
      const [name, subject] = what.split(' ') as [string, string]
      return runConsumer<DomainEvent>(runtime, {
        name: `feed-${name}`,
        stream: 'EVENTS',
        subject,
        batch: 500,
        handle: (batch) => runtime.feedCache.follow(batch),
      })
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'interests',
      stream: 'EVENTS',
      subject: 'events.engagement',
      batch: 500,
      handle: (batch) => onEngagement(system(), batch),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'trending',
      stream: 'EVENTS',
      subject: 'events.engagement',
      batch: 500,
      handle: (batch) => onEngagementTrends(system(), batch),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'trending-tags',
      stream: 'EVENTS',
      subject: 'events.content',
      batch: 500,
      handle: (batch) => onTagTrends(system(), batch),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'avatars',
      stream: 'EVENTS',
      subject: 'events.media',
      batch: 50,
      async handle(batch) {
        await reactTo('media_ready', onAvatarReady)(batch)
        await reactTo('media_failed', onAvatarFailed)(batch)
      },
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'sessions',
      stream: 'EVENTS',
      subject: 'events.user',
      batch: 200,
      handle: (batch) => onSessionEvents(system(), batch),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'mail',
      stream: 'EVENTS',
      subject: 'events.mail',
      batch: 10,
      handle: reactTo('mail_queued', (ctx, data) => onMailQueued(ctx, { password_reset: preparePasswordReset }, data)),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'clickhouse-events',
      stream: 'EVENTS',
      subject: 'events.>',
      batch: 2_000,
      lingerMs: config.ANALYTICS_LINGER_MS,
      handle: (batch) => onEvents(system(), batch),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'clickhouse-shown',
      stream: 'SHOWN',
      subject: 'shown.>',
      batch: 100,
      lingerMs: config.ANALYTICS_LINGER_MS,
      handle: (batch) => onShown(system(), batch),
    }),
    runConsumer<RowChange>(runtime, {
      name: 'clickhouse-rows',
      stream: 'CDC',
      subject: 'cdc.>',
      batch: 2_000,
      lingerMs: config.ANALYTICS_LINGER_MS,
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
