import sharp from 'sharp'

/** Creates a JPEG of 1920 × 1080, as large as a camera's photo: soft shapes with grain. Always the same bytes. */
export async function createPhoto(): Promise<Buffer> {
  const [width, height] = [1920, 1080]
  const grain = Buffer.alloc(width * height)
  for (let at = 0, state = 1; at < grain.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    grain[at] = 118 + (state >>> 28)
  }
  const svg = `<svg width="${width}" height="${height}">
    <defs><linearGradient id="g" x2="1" y2="1">
      <stop stop-color="#246"/><stop offset="1" stop-color="#fb8"/>
    </linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/><circle cx="700" cy="500" r="320" fill="#d95"/>
    <path d="M0,1080 L600,500 L1100,900 L1500,600 L1920,1080 Z" fill="#253"/></svg>`
  return sharp(Buffer.from(svg))
    .composite([
      {
        input: await sharp(grain, { raw: { width, height, channels: 1 } })
          .png()
          .toBuffer(),
        blend: 'soft-light',
      },
    ])
    .jpeg({ quality: 88 })
    .toBuffer()
}
