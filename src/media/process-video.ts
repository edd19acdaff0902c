import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FilePathSource } from 'mediabunny'
import type { Ctx } from '../core/context.ts'
import { inspectVideo } from './inspect-video.ts'
import type { StoredVariant } from './media.entity.ts'
import { mediaVariables } from './media.variables.ts'
import { workLimitsOf } from './media-limits.ts'
import { isMissing, type Outcome, storePictures } from './outcome.ts'
import { renderVariants } from './render-variants.ts'
import { originalKey, variantKey } from './storage-keys.ts'
import { transcodeVideo, UndecodableVideo } from './transcode-video.ts'
import { createVideoFolder } from './video-folder.ts'

// The output is what ffmpeg has made of an accepted video.
const unlimited = { free: Infinity, perByte: 0, most: Infinity }

/**
 * Creates and stores the renditions and stills of a video. Works on files, so the memory that it needs is that of
 * ffmpeg, not the size of the video. The bytes are checked again, as for an image. A file that is not a video becomes
 * `failed`, with a reason.
 * @throws StorageFailure
 */
export async function processVideo(ctx: Ctx, mediaId: string, contentType: string): Promise<Outcome> {
  const { storage, log, config } = ctx.core
  const folder = await createVideoFolder()
  try {
    const path = join(folder, 'original')
    const size = await storage.download(originalKey(mediaId), path).catch(isMissing)
    if (size === undefined) return { status: 'failed', failureReason: 'The upload no longer exists' }
    const file = { bytes: size, limits: workLimitsOf(config) }
    const inspection = await inspectVideo(new FilePathSource(path), contentType, file)
    if (!inspection.ok) return { status: 'failed', failureReason: inspection.reason }
    const { width, height, pixels, durationMs } = inspection
    const source = { path, width, height, pixels, durationMs: durationMs! }
    const { poster, renditions } = await transcodeVideo(
      config.of(mediaVariables).FFMPEG_PATH,
      source,
      folder,
      ctx.core.stopping.signal,
    )
    const output = await inspectVideo(new FilePathSource(join(folder, renditions[0]!.file)), 'video/mp4', {
      bytes: size,
      limits: unlimited,
    })
    if (!output.ok) return { status: 'failed', failureReason: 'The video is damaged' }
    const pictures = await renderVariants(poster)
    for (const file of new Set(renditions.map((rendition) => rendition.file)))
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
    return { status: 'ready', width, height, durationMs: output.durationMs, blurhash: pictures.blurhash, variants }
  } catch (error) {
    if (!(error instanceof UndecodableVideo)) throw error
    log.info({ media_id: mediaId, err: error.message }, 'video could not be decoded')
    return { status: 'failed', failureReason: 'The video is damaged' }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
