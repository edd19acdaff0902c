import { type CustomSource, type FilePathSource, Input, MP4, QTFF, WEBM } from 'mediabunny'
import { StorageFailure } from '../platform/storage.ts'
import type { Inspection } from './inspection.ts'

const maxMs = 90_000
// Encoders fill the last frame, so a clip that was cut at 90 s may be a little longer.
const toleranceMs = 500
const maxSide = 4_096

/** More bytes would have to be read than a video's index can have. */
export class IndexTooLarge extends Error {}

/**
 * Determines the real type, dimensions and duration of a video from the container's index; nothing is decoded. Neither
 * the name nor the declared type is trusted.
 * @throws StorageFailure when the source does
 */
export async function inspectVideo(source: CustomSource | FilePathSource, declaredType: string): Promise<Inspection> {
  const input = new Input({ source, formats: [MP4, QTFF, WEBM] })
  try {
    if (!(await input.canRead())) return { ok: false, reason: 'The file is not a video' }
    const type = (await input.getFormat()).mimeType
    if (type !== declaredType) return { ok: false, reason: `The file is ${type}, not ${declaredType} as declared` }
    const track = await input.getPrimaryVideoTrack()
    if (track === null) return { ok: false, reason: 'The file has no picture, only sound' }
    if ((await track.getCodec()) === null) return { ok: false, reason: "The video's codec is not known" }
    const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()]
    if (!(width > 0 && height > 0)) return { ok: false, reason: 'The video is damaged' }
    if (Math.max(width, height) > maxSide) return { ok: false, reason: `The video is larger than ${maxSide} pixels` }
    const durationMs = await input.computeDuration().then((seconds) => Math.round(seconds * 1000), unlessTooLarge)
    // A recording without an index: its duration is known only after reading all of it, which the worker does.
    if (durationMs === null) return { ok: true, width: Math.round(width), height: Math.round(height), durationMs }
    if (!(durationMs > 0)) return { ok: false, reason: 'The video is empty' }
    if (durationMs > maxMs + toleranceMs) return { ok: false, reason: 'The video is longer than 90 seconds' }
    return { ok: true, width: Math.round(width), height: Math.round(height), durationMs }
  } catch (error) {
    if (error instanceof StorageFailure) throw error
    return { ok: false, reason: 'The video is damaged' }
  } finally {
    input.dispose()
  }
}

function unlessTooLarge(error: unknown): null {
  if (error instanceof IndexTooLarge) return null
  throw error
}
