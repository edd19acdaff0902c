import type { Config } from '../config.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { MediaKind } from './media.entity.ts'
import { mediaVariables } from './media.variables.ts'
import { type WorkLimits, workLimits } from './video-work.ts'

const mebibyte = 1024 * 1024
const maxBytes: Record<MediaKind, number> = { image: 20 * mebibyte, video: 200 * mebibyte }

/**
 * Checks that the declared file may be uploaded.
 * @throws VALIDATION_FAILED when the type is of another kind, or the file too large for its kind
 */
export function expectUploadable({ kind, content_type, byte_size }: components['schemas']['CreateMediaRequest']): void {
  const issues = []
  if (!content_type.startsWith(`${kind}/`))
    issues.push({ field: 'content_type', message: `Expected a type of ${kind}` })
  if (byte_size > maxBytes[kind])
    issues.push({ field: 'byte_size', message: `Expected at most ${maxBytes[kind]} for a file of kind ${kind}` })
  if (issues.length > 0) fail('VALIDATION_FAILED', { issues })
}

/** Returns how much decoding a video may cost in this installation. */
export function workLimitsOf(config: Config): WorkLimits {
  const { MEDIA_VIDEO_FREE_MEGAPIXELS, MEDIA_VIDEO_MEGAPIXELS } = config.of(mediaVariables)
  return { ...workLimits, free: MEDIA_VIDEO_FREE_MEGAPIXELS, most: MEDIA_VIDEO_MEGAPIXELS }
}
