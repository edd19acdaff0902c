import { type CustomSource, FilePathSource, Input, type InputVideoTrack, MP4, QTFF, WEBM } from 'mediabunny'
import { StorageFailure } from '../platform/storage.ts'
import type { Inspection } from './inspection.ts'
import { countFrames, megapixelsOf, refusedWork, type WorkLimits } from './video-work.ts'

const maxMs = 90_000
// Encoders fill the last frame, so a clip that was cut at 90 s may be a little longer.
const toleranceMs = 500
const maxSide = 4_096

/** More bytes would have to be read than a video's index can have. */
export class IndexTooLarge extends Error {}

/**
 * Determines the real type, dimensions and duration of a video from the container's index, and what decoding it costs;
 * nothing is decoded. Neither the name nor the declared type is trusted.
 * @throws StorageFailure when the source does
 */
export async function inspectVideo(
  source: CustomSource | FilePathSource,
  declaredType: string,
  file: { bytes: number; limits: WorkLimits },
): Promise<Inspection> {
  const input = new Input({ source, formats: [MP4, QTFF, WEBM] })
  try {
    if (!(await input.canRead())) return { ok: false, reason: 'The file is not a video' }
    const type = (await input.getFormat()).mimeType
    if (type !== declaredType) return { ok: false, reason: `The file is ${type}, not ${declaredType} as declared` }
    const track = await input.getPrimaryVideoTrack()
    if (track === null) return { ok: false, reason: 'The file has no picture, only sound' }
    const codec = await track.getCodec()
    if (codec === null) return { ok: false, reason: "The video's codec is not known" }
    const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()]
    if (!(width > 0 && height > 0)) return { ok: false, reason: 'The video is damaged' }
    if (Math.max(width, height) > maxSide) return { ok: false, reason: `The video is larger than ${maxSide} pixels` }
    const durationMs = await input.computeDuration().then((seconds) => Math.round(seconds * 1000), unlessTooLarge)
    // A recording without an index: its duration is known only after reading all of it, which the worker does.
    const pixels = Math.round(Math.max(width * height, await storedPixels(track)))
    const size = { width: Math.round(width), height: Math.round(height), pixels }
    if (durationMs === null) return { ok: true, ...size, durationMs, megapixels: null }
    if (!(durationMs > 0)) return { ok: false, reason: 'The video is empty' }
    if (durationMs > maxMs + toleranceMs) return { ok: false, reason: 'The video is longer than 90 seconds' }
    const seconds = durationMs / 1000
    const how = { seconds, isRemote: !(source instanceof FilePathSource), hasIndex: type !== 'video/webm' }
    const frames = await countFrames(track, how).catch(unlessTooLarge)
    if (frames === null) return { ok: true, ...size, durationMs, megapixels: null }
    const facts = { pixels, frames, codec, seconds, ...file }
    const reason = refusedWork(facts, file.limits)
    if (reason !== undefined) return { ok: false, reason }
    return { ok: true, ...size, durationMs, megapixels: megapixelsOf(facts) }
  } catch (error) {
    if (error instanceof StorageFailure) throw error
    return { ok: false, reason: 'The video is damaged' }
  } finally {
    input.dispose()
  }
}

/** Returns the pixels of a stored picture, which is not what is displayed if its pixels are not square. */
async function storedPixels(track: InputVideoTrack): Promise<number> {
  return (await track.getCodedWidth()) * (await track.getCodedHeight())
}

function unlessTooLarge(error: unknown): null {
  if (error instanceof IndexTooLarge) return null
  throw error
}
