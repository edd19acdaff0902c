import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FilePathSource } from 'mediabunny'
import type { Ctx } from '../core/context.ts'
import { inspectVideo } from './inspect-video.ts'
import type { StoredVariant } from './media.entity.ts'
import { mediaVariables } from './media.variables.ts'
import { isMissing, type Outcome, storePictures } from './outcome.ts'
import { renderVariants } from './render-variants.ts'
import { uploadKey, variantKey } from './storage-keys.ts'
import { transcodeVideo, UndecodableVideo } from './transcode-video.ts'
import { makeVideoFolder } from './video-folder.ts'

/**
 * Makes and stores the renditions of a video and stills of it. Works on files, so the memory is ffmpeg's and not the
 * video's size. The bytes are checked again, as with an image. What cannot be a video is `failed` with a reason.
 * @throws StorageFailure
 */
export async function processVideo(ctx: Ctx, mediaId: string, contentType: string): Promise<Outcome> {
  const { storage, log, config } = ctx.core
  const folder = await makeVideoFolder()
  try {
    const path = join(folder, 'original')
    const size = await storage.download(uploadKey(mediaId), path).catch(isMissing)
    if (size === undefined) return { status: 'failed', failureReason: 'The upload is gone' }
    const inspection = await inspectVideo(new FilePathSource(path), contentType)
    if (!inspection.ok) return { status: 'failed', failureReason: inspection.reason }
    const { width, height, durationMs } = inspection
    const source = { path, width, height, durationMs: durationMs! }
    const { poster, renditions } = await transcodeVideo(
      config.of(mediaVariables).FFMPEG_PATH,
      source,
      folder,
      ctx.core.stopping.signal,
    )
    const made = await inspectVideo(new FilePathSource(join(folder, renditions[0]!.file)), 'video/mp4')
    if (!made.ok) return { status: 'failed', failureReason: 'The video is damaged' }
    const pictures = await renderVariants(poster)
    for (const file of new Set(renditions.map((one) => one.file)))
      await storage.upload(variantKey(mediaId, file), join(folder, file), 'video/mp4')
    const videos = renditions.map(
      ({ name, file, ...size }): StoredVariant => ({
        name,
        content_type: 'video/mp4',
        key: variantKey(mediaId, file),
        ...size,
      }),
    )
    const variants = [...(await storePictures(storage, mediaId, pictures)), ...videos]
    return { status: 'ready', width, height, durationMs: made.durationMs, blurhash: pictures.blurhash, variants }
  } catch (error) {
    if (!(error instanceof UndecodableVideo)) throw error
    log.info({ media_id: mediaId, err: error.message }, 'video could not be decoded')
    return { status: 'failed', failureReason: 'The video is damaged' }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
