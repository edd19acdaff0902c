import { encode } from 'blurhash'
import sharp, { type OutputInfo, type Sharp } from 'sharp'
import { maxPixels } from './inspect-image.ts'

// Maximum side of a WebP, in pixels.
const maxWebpSide = 16_383

// Several images are processed at once, so each uses one processor: that costs less than sharing them.
sharp.concurrency(1)

export type Rendition = {
  blurhash: string
  variants: { name: string; width: number; height: number; bytes: Buffer }[]
}

/**
 * Returns upright WebP images with a width of 150, 480 and 1080 pixels (never enlarged), without any metadata, and a
 * blurhash of 4 × 3 components. The original is decoded once, directly to the largest size; each smaller size is
 * created from the next larger one.
 * @throws when the bytes cannot be decoded
 */
export async function renderVariants(original: Buffer): Promise<Rendition> {
  const largest = await sharp(original, { limitInputPixels: maxPixels, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: 1080, height: maxWebpSide, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const middle = await shrink(largest, 480)
  const small = await shrink(middle, 150)
  const [tiny, ...variants] = await Promise.all([
    open(small).resize(32, 32, { fit: 'fill' }).ensureAlpha().raw().toBuffer(),
    encodeWebp('150', small),
    encodeWebp('480', middle),
    encodeWebp('1080', largest),
  ])
  return { blurhash: encode(new Uint8ClampedArray(tiny), 32, 32, 4, 3), variants }
}

type Pixels = { data: Buffer; info: OutputInfo }

function open({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}

function shrink(pixels: Pixels, width: number): Promise<Pixels> {
  return open(pixels).resize({ width, withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true })
}

async function encodeWebp(name: string, pixels: Pixels): Promise<Rendition['variants'][number]> {
  const { width, height } = pixels.info
  return { name, width, height, bytes: await open(pixels).webp({ quality: 80, effort: 2 }).toBuffer() }
}
