import sharp from 'sharp'

/**
 * `shared`: decodes once for all sizes, with the WebP effort of the worker. `plain`: the simplest code, each size from
 * the photo with sharp's default settings.
 */
export type SharpTask = { photo: string; images: number; atOnce: number; how: 'shared' | 'plain' }
export type SharpOutcome = { perSecond: number }

process.once('message', (task: SharpTask) => void run(task))

/** Creates the sizes of a photo as WebP with sharp only: the photo is in memory, and nothing is stored. */
async function run({ photo, images, atOnce, how }: SharpTask): Promise<void> {
  const bytes = Buffer.from(photo, 'base64')
  let left = images
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await loops[how](bytes)
    }),
  )
  const outcome: SharpOutcome = { perSecond: images / ((performance.now() - began) / 1000) }
  process.send!(outcome, () => process.disconnect())
}

const widths = [150, 480, 1080]
const loops = { shared, plain }

async function plain(bytes: Buffer): Promise<void> {
  await Promise.all(widths.map((width) => sharp(bytes).autoOrient().resize({ width }).webp({ quality: 80 }).toBuffer()))
}

async function shared(bytes: Buffer): Promise<void> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .resize({ width: 1080 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  await Promise.all(
    widths.map((target) =>
      sharp(data, { raw: { width, height, channels } })
        .resize({ width: target })
        .webp({ quality: 80, effort: 2 })
        .toBuffer(),
    ),
  )
}
