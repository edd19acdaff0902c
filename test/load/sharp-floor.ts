import sharp from 'sharp'

export type SharpTask = { photo: string; images: number; atOnce: number }
export type SharpOutcome = { perSecond: number }

process.once('message', (task: SharpTask) => void run(task))

/** What sharp alone does with a photo that is in memory already: one decoding, the sizes as WebP, nothing stored. */
async function run({ photo, images, atOnce }: SharpTask): Promise<void> {
  const bytes = Buffer.from(photo, 'base64')
  let left = images
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await render(bytes)
    }),
  )
  const outcome: SharpOutcome = { perSecond: images / ((performance.now() - began) / 1000) }
  process.send!(outcome, () => process.disconnect())
}

async function render(bytes: Buffer): Promise<void> {
  const { data, info } = await sharp(bytes).autoOrient().resize({ width: 1080 }).raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  await Promise.all(
    [150, 480, 1080].map((target) =>
      sharp(data, { raw: { width, height, channels } }).resize({ width: target }).webp({ quality: 80, effort: 2 }).toBuffer(),
    ),
  )
}
