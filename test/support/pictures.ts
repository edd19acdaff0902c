import sharp from 'sharp'
import type { TestApp, TestUser } from './app.ts'

/** A photograph as a phone makes it: 1600 × 1200 as stored, lying on its side (orientation 6), with a camera and a place in its EXIF. */
export function photograph(): Promise<Buffer> {
  const half = Buffer.from(
    '<svg width="1600" height="1200"><rect width="800" height="1200" fill="#d02020"/><rect x="800" width="800" height="1200" fill="#2030d0"/></svg>',
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

/** Reserves, uploads to the presigned address, and completes. Answers the id. */
export async function uploadPicture(user: TestUser, bytes: Buffer, contentType: 'image/jpeg' | 'image/png' = 'image/jpeg'): Promise<string> {
  const reserved = await user.api.createMedia({ content_type: contentType, byte_size: bytes.length, kind: 'image' })
  if (reserved.status !== 201) throw new Error(`createMedia answered ${reserved.status}`)
  const { upload, id } = reserved.data
  const put = await fetch(upload.url, { method: upload.method, headers: upload.headers, body: new Uint8Array(bytes) })
  if (!put.ok) throw new Error(`the upload answered ${put.status}: ${await put.text()}`)
  const completed = await user.api.completeMedia(id)
  if (completed.status !== 202) throw new Error(`completeMedia answered ${completed.status}: ${JSON.stringify(completed.data)}`)
  return id
}

/** A public post with a caption. Answers its id. */
export async function textPost(user: TestUser, caption = 'hello', visibility: 'public' | 'followers' | 'private' = 'public'): Promise<string> {
  const answer = await user.api.createPost({ caption, visibility })
  if (answer.status !== 201) throw new Error(`createPost answered ${answer.status}: ${JSON.stringify(answer.data)}`)
  return answer.data.id
}

export type { TestApp }
