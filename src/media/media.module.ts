import type { DomainEvent } from '../contract/generated/messages.ts'
import { onEventsOf, reactTo } from '../events/index.ts'
import { eraseUserMedia } from './erase-user-media.ts'
import { exportMedia } from './export-media.ts'
import { Media } from './media.entity.ts'
import { mediaHandlers } from './media.handlers.ts'
import { mediaVariables } from './media.variables.ts'
import { onImageUploaded, onMediaGivenUp } from './on-image-uploaded.ts'
import { onVideoUploaded } from './on-video-uploaded.ts'
import { eraseDiscardedMedia, purgeAbandonedMedia } from './purge-media.ts'
import { purgeStrayUploads } from './purge-stray-uploads.ts'
import { usageCounters } from './usage-counters.ts'

const onUploaded = { image: onImageUploaded, video: onVideoUploaded }
const hourMs = 60 * 60 * 1000

/** Defines the consumer for uploads of one kind. The kinds are separate, so that images do not wait for videos. */
const processing = (name: string, kind: 'image' | 'video', batch: number, atOnce: keyof typeof mediaVariables) => {
  // Events from before there were videos have no kind.
  const isOurs = ({ type, data }: DomainEvent): boolean =>
    type === 'media_uploaded' && ((data as { kind?: string }).kind ?? 'image') === kind
  return onEventsOf({
    name,
    subject: 'events.media',
    batch,
    atOnce: (config) => Number(config.of(mediaVariables)[atOnce]),
    handle: (ctx, events) => reactTo('media_uploaded', onUploaded[kind])(ctx, events.filter(isOurs)),
    giveUp: (ctx, event) => reactTo('media_uploaded', onMediaGivenUp)(ctx, [event].filter(isOurs)),
  })
}

/** Uploads and their processing. */
export const media = {
  handlers: mediaHandlers,
  entities: [Media],
  tables: ['media', 'media_usage'],
  erase: eraseUserMedia,
  export: exportMedia,
  variables: mediaVariables,
  counters: usageCounters,
  consumers: [
    // More images at once than processors: while some are encoded, others are downloaded or uploaded.
    processing('media', 'image', 8, 'MEDIA_IMAGES_AT_ONCE'),
    processing('media-videos', 'video', 2, 'MEDIA_VIDEOS_AT_ONCE'),
  ],
  jobs: [
    { name: 'purge-abandoned-media', everyMs: hourMs, what: 'purging abandoned uploads', run: purgeAbandonedMedia },
    { name: 'erase-discarded-media', everyMs: hourMs, what: 'erasing discarded media', run: eraseDiscardedMedia },
    { name: 'purge-stray-uploads', everyMs: 6 * hourMs, what: 'purging stray uploads', run: purgeStrayUploads },
  ],
}
