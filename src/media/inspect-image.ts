import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { Inspection } from './inspection.ts'

export const maxPixels = 50_000_000

/**
 * Determines the real type and dimensions of an image. Reads only the header: neither the name nor the declared type is
 * trusted, and nothing is decoded, so a decompression bomb costs nothing. An animated image counts as its first frame,
 * because only that is shown.
 */
export async function inspectImage(bytes: Buffer, declaredType: string): Promise<Inspection> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (type === undefined) return { ok: false, reason: 'The file is not an image' }
  if (type.mime !== declaredType)
    return { ok: false, reason: `The file is ${type.mime}, not ${declaredType} as declared` }
  try {
    const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata()
    if (width * height > maxPixels) return { ok: false, reason: 'The image has more than 50 megapixels' }
    const pixels = width * height
    const size = { width: autoOrient.width, height: autoOrient.height }
    return { ok: true, ...size, durationMs: null, pixels, megapixels: Math.ceil(pixels / 1e6) }
  } catch {
    return { ok: false, reason: 'The image is damaged' }
  }
}
