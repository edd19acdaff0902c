import { sleep } from './abort.ts'
import { completeMedia, createMedia, getMedia } from './generated/operations.ts'
import type { CreateMediaRequest, Media } from './generated/types.ts'
import type { Nova } from './nova.ts'
import { type Progress, putFile } from './put-file.ts'
import { retryDelay } from './retry-delay.ts'

export type UploadOptions = {
  /** By default an image, or a video if the type of the file begins with `video/`. */
  kind?: CreateMediaRequest['kind']
  /** The media type; by default that of the file. */
  contentType?: CreateMediaRequest['content_type']
  /** Called with the number of bytes that were sent. After an interruption it begins again. */
  onProgress?: (progress: Progress) => void
  /** True to wait until the media item is processed. A post can also be created before that. */
  untilReady?: boolean
  signal?: AbortSignal
}

/** A media item whose processing failed; `media.failure_reason` is a text for the owner. */
export class MediaFailed extends Error {
  override readonly name = 'MediaFailed'
  readonly media: Media

  constructor(media: Media) {
    super(media.failure_reason ?? 'the media item could not be processed')
    this.media = media
  }
}

const retry = { retries: 3, minDelay: 500, maxDelay: 10_000 }

/**
 * Uploads an image or a video: reserves it, puts the bytes to storage, and completes it.
 * @throws NovaError, also with `INVALID_MEDIA`; UnexpectedResponse or NoResponse; MediaFailed with `untilReady`
 */
export async function uploadMedia(nova: Nova, file: Blob, options: UploadOptions = {}): Promise<Media> {
  const { onProgress, signal, untilReady = false } = options
  const contentType = options.contentType ?? (file.type as CreateMediaRequest['content_type'])
  const kind = options.kind ?? (contentType.startsWith('video/') ? 'video' : 'image')
  const call = signal === undefined ? {} : { signal }
  const body = { kind, content_type: contentType, byte_size: file.size }
  const { id, upload } = await createMedia(nova, { body }, call)
  for (let attempt = 0; ; attempt++)
    try {
      await putFile(file, { url: upload.url, headers: upload.headers, onProgress, signal })
      break
    } catch (error) {
      const delay = attempt < retry.retries ? retryDelay(error, attempt, retry) : undefined
      if (delay === undefined) throw error
      await sleep(delay, signal)
    }
  const completed = await completeMedia(nova, { id }, { ...call, repeatable: true })
  return untilReady ? processed(nova, completed, signal) : completed
}

async function processed(nova: Nova, media: Media, signal: AbortSignal | undefined): Promise<Media> {
  let current = media
  for (let delay = 250; current.status !== 'ready'; delay = Math.min(delay * 1.5, 5000)) {
    if (current.status === 'failed') throw new MediaFailed(current)
    await sleep(delay, signal)
    current = await getMedia(nova, { id: media.id }, signal === undefined ? {} : { signal })
  }
  return current
}
