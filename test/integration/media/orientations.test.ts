import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { load, uploadFile } from '../../support/media.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
})
afterAll(() => app.close())

const [width, height] = [1600, 1200]
/** The corners of the upright picture, clockwise from the top left. */
const corners = { red: [255, 0, 0], green: [0, 160, 0], blue: [0, 0, 255], white: [255, 255, 255] } as const
const upright = Buffer.from(
  `<svg width="${width}" height="${height}">
    <rect width="800" height="600" fill="rgb(255,0,0)"/>
    <rect x="800" width="800" height="600" fill="rgb(0,160,0)"/>
    <rect x="800" y="600" width="800" height="600" fill="rgb(0,0,255)"/>
    <rect y="600" width="800" height="600" fill="white"/>
  </svg>`,
)

/**
 * What a camera stores for each EXIF orientation: the upright picture, turned by this many degrees and then mirrored.
 * Nova must apply the inverse.
 */
const storedAs: Record<number, { turned: number; mirrored?: 'flip' | 'flop' }> = {
  ...{ 1: { turned: 0 }, 2: { turned: 0, mirrored: 'flop' }, 3: { turned: 180 }, 4: { turned: 0, mirrored: 'flip' } },
  ...{
    5: { turned: 90, mirrored: 'flop' },
    6: { turned: 270 },
    7: { turned: 270, mirrored: 'flop' },
    8: { turned: 90 },
  },
}

async function photo(orientation: number): Promise<Buffer> {
  const { turned, mirrored } = storedAs[orientation]!
  // In separate steps, because sharp mirrors before it turns, whatever the order of the calls.
  const rotated = await sharp(await sharp(upright).png().toBuffer())
    .rotate(turned)
    .png()
    .toBuffer()
  const stored = mirrored === undefined ? rotated : await sharp(rotated)[mirrored]().png().toBuffer()
  return sharp(stored)
    .withExif({
      IFD0: { Make: 'Nova Test Camera', Artist: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
    })
    .withMetadata({ orientation })
    .jpeg({ quality: 90 })
    .toBuffer()
}

async function pixel(image: Buffer, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(image)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a photo of orientation %i is upright in every size, and without metadata',
  async (orientation) => {
    const bytes = await photo(orientation)
    // The original has the metadata that must be removed.
    expect((await sharp(bytes).metadata()).orientation).toBe(orientation)
    expect(bytes.includes('Nova Test Camera')).toBe(true)
    const id = await uploadFile(user, bytes, 'image/jpeg')
    await app.settle()
    const media = await user.api.getMedia(id)
    if (media.status !== 200) throw new Error('unreachable')
    expect(media.data).toMatchObject({ status: 'ready', width, height })
    expect(media.data.variants.map(({ name, content_type }) => `${name} ${content_type}`)).toEqual([
      '150 image/webp',
      '480 image/webp',
      '1080 image/webp',
    ])
    for (const variant of media.data.variants) {
      const image = Buffer.from(await (await load(app, variant.url)).arrayBuffer())
      const { exif, xmp, iptc, icc, orientation: left, ...found } = await sharp(image).metadata()
      expect({ exif, xmp, iptc, icc, left }).toEqual({})
      for (const trace of ['Exif', 'GPS', 'Nova Test Camera', 'Somebody', 'EXIF', 'XMP '])
        expect(image.includes(trace)).toBe(false)
      expect([found.width, found.height]).toEqual([variant.width, variant.height])
      const [x, y] = [Math.floor(variant.width / 4), Math.floor(variant.height / 4)]
      for (const [colour, [left, top]] of Object.entries({
        red: [x, y],
        green: [3 * x, y],
        blue: [3 * x, 3 * y],
        white: [x, 3 * y],
      })) {
        const seen = await pixel(image, left!, top!)
        const distance = Math.max(
          ...seen.map((value, channel) => Math.abs(value - corners[colour as keyof typeof corners][channel]!)),
        )
        expect([colour, distance < 40, seen]).toEqual([colour, true, seen])
      }
    }
  },
)
