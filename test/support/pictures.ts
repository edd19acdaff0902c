import sharp from 'sharp'
import type { Visibility } from '../../src/graph/index.ts'
import type { TestApp, TestUser } from './app.ts'
import { uploadFile } from './media.ts'

/**
 * A photograph as a phone makes it: 1600 × 1200 as stored, lying on its side (orientation 6), with a camera and a
 * place in its EXIF.
 */
export function photograph(): Promise<Buffer> {
  const half = Buffer.from(
    `<svg width="1600" height="1200">
      <rect width="800" height="1200" fill="#d02020"/>
      <rect x="800" width="800" height="1200" fill="#2030d0"/>
    </svg>`,
  )
  return sharp(half)
    .withExif({
      IFD0: { Make: 'Nova Test Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 85 })
    .toBuffer()
}

/** Uploads a picture. Answers its id. */
export function uploadPicture(
  user: TestUser,
  bytes: Buffer,
  contentType: 'image/jpeg' | 'image/png' = 'image/jpeg',
): Promise<string> {
  return uploadFile(user, bytes, contentType)
}

/** A public post with a caption. Answers its id. */
export async function textPost(user: TestUser, caption = 'hello', visibility: Visibility = 'public'): Promise<string> {
  const answer = await user.api.createPost({ caption, visibility })
  if (answer.status !== 201) throw new Error(`createPost answered ${answer.status}: ${JSON.stringify(answer.data)}`)
  return answer.data.id
}

export type { TestApp }
