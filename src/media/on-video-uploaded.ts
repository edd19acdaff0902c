import { setTimeout as pause } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { DomainEventData } from '../contract/generated/messages.ts'
import type { Ctx } from '../core/context.ts'
import { part } from '../core/part.ts'
import { isOutage } from '../events/index.ts'
import { claimVideo, isWaiting } from './claim-video.ts'
import { finishMedia } from './finish-media.ts'
import { processVideo } from './process-video.ts'
import { originalKey } from './storage-keys.ts'

const pollMs = 300

/** Videos that this process could not transcode: only their own events try again. */
const failedVideos = part({ open: () => new LRUCache<string, true>({ max: 1_000 }) })

/**
 * Transcodes videos until the uploaded one is done. An event is only a turn: the worker uses it for the video of the
 * account that is next, so an account with many or expensive videos delays others by about one of them, however many
 * events it has. The event is settled when its own video is, so each video is still processed at least once, and a
 * failure counts for the event of the video that failed. Safe to repeat.
 */
export async function onVideoUploaded(ctx: Ctx, { media_id }: DomainEventData<'media_uploaded'>): Promise<void> {
  const { core } = ctx
  while (await isWaiting(core, media_id)) {
    const skipped = [...core.of(failedVideos).keys()]
    const video = await claimVideo(core, { own: media_id, skipped })
    // Another worker has it, and may be killed.
    if (video === undefined) await pause(pollMs, undefined, { signal: core.stopping.signal })
    else {
      try {
        await finishMedia(ctx, video.id, await processVideo(ctx, video.id, video.content_type))
      } catch (error) {
        if (video.id === media_id || isOutage(error) || core.stopping.signal.aborted) throw error
        core.of(failedVideos).set(video.id, true)
        core.log.warn({ media_id: video.id, err: error }, 'a video could not be transcoded; its own event tries again')
      } finally {
        await video.release()
      }
    }
  }
  await core.storage.remove(originalKey(media_id))
}
