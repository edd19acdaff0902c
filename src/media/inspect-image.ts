import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

export const maxPixels = 50_000_000

export type Inspection = { ok: true; width: number; height: number } | { ok: false; reason: string }

/**
 * What the bytes really are. Reads the header only: neither the name nor the declared type is believed, and nothing is decoded, so a
 * decompression bomb costs nothing. Width and height are of the upright image.
 */
export async function inspectImage(bytes: Buffer, declaredType: string): Promise<Inspection> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (type === undefined) return { ok: false, reason: 'The file is not an image' }
  if (type.mime !== declaredType) return { ok: false, reason: `The file is ${type.mime}, not ${declaredType} as declared` }
  try {
    const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata()
    if (width * height > maxPixels) return { ok: false, reason: 'The image has more than 50 megapixels' }
    return { ok: true, width: autoOrient.width, height: autoOrient.height }
  } catch {
    return { ok: false, reason: 'The image is damaged' }
  }
}
