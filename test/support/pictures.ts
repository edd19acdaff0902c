import sharp from 'sharp'
import type { Visibility } from '../../src/graph/index.ts'
import type { TestApp, TestUser } from './app.ts'
import { uploadFile } from './media.ts'

/**
 * Creates a photograph like one of a phone: stored as 1600 × 1200 and rotated (orientation 6), with a camera and a
 * location in its EXIF.
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

/** Uploads a picture. Returns its id. */
export function uploadPicture(
  user: TestUser,
  bytes: Buffer,
  contentType: 'image/jpeg' | 'image/png' = 'image/jpeg',
): Promise<string> {
  return uploadFile(user, bytes, contentType)
}

/** Creates a post with a caption, public by default. Returns its id. */
export async function textPost(user: TestUser, caption = 'hello', visibility: Visibility = 'public'): Promise<string> {
  const response = await user.api.createPost({ caption, visibility })
  if (response.status !== 201)
    throw new Error(`createPost returned ${response.status}: ${JSON.stringify(response.data)}`)
  return response.data.id
}

export type { TestApp }
