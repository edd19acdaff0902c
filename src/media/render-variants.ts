import { encode } from 'blurhash'
import sharp from 'sharp'
import { maxPixels } from './inspect-image.ts'

// What a WebP can be at the most.
const maxWebpSide = 16_383

export const variantWidths = [150, 480, 1080] as const

export type Rendition = {
  blurhash: string
  variants: { name: string; width: number; height: number; bytes: Buffer }[]
}

/**
 * Upright WebP at 150, 480 and 1080 pixels wide (never enlarged), without any metadata, and a blurhash of 4 × 3 components.
 * The original is decoded once, straight to the largest size, and each size is made from that.
 * @throws when the bytes cannot be decoded
 */
export async function renderVariants(original: Buffer): Promise<Rendition> {
  const largest = await sharp(original, { limitInputPixels: maxPixels, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: 1080, height: maxWebpSide, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = largest.info
  const decoded = () => sharp(largest.data, { raw: { width, height, channels } })
  const variants = await Promise.all(
    variantWidths.map(async (target) => {
      const { data, info } = await decoded()
        .resize({ width: target, withoutEnlargement: true })
        .webp({ quality: 80, effort: 2 })
        .toBuffer({ resolveWithObject: true })
      return { name: String(target), width: info.width, height: info.height, bytes: data }
    }),
  )
  const small = await decoded().resize(32, 32, { fit: 'fill' }).ensureAlpha().raw().toBuffer()
  return { blurhash: encode(new Uint8ClampedArray(small), 32, 32, 4, 3), variants }
}
