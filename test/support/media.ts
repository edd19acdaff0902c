import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import type { TestApp, TestUser } from './app.ts'
import { guardedFetch } from './contract.ts'

export type MediaType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/gif'
  | 'image/avif'
  | 'video/mp4'
  | 'video/quicktime'
  | 'video/webm'

/**
 * Inserts the row of a media item that is ready, and returns its id. There are no files: it is for tests of the use of
 * media, not of their processing.
 */
export async function readyMedia(
  app: TestApp,
  owner: TestUser,
  kind: 'image' | 'video' = 'image',
  durationMs = 10_000,
): Promise<string> {
  const id = randomUUID()
  await app.db.query(
    `insert into media (id, owner_id, kind, status, content_type, byte_size, width, height, duration_ms, blurhash,
        created_at, updated_at)
      values ($1, $2, $3, 'ready', $4, 1000, 1080, 1920, $5, 'LEHV6nWB2yk8pyo0adR*.7kCMdnj', $6, $6)`,
    [
      id,
      owner.id,
      kind,
      kind === 'image' ? 'image/jpeg' : 'video/mp4',
      kind === 'image' ? null : durationMs,
      app.clock.now(),
    ],
  )
  return id
}

/**
 * Loads a file from an address of a response, as a device does, and checks the response. The configuration of tests
 * does not know the port of the server, so the address has another one.
 */
export function load(server: { url: string }, address: string, init: RequestInit = {}): Promise<Response> {
  const { pathname, search } = new URL(address)
  return guardedFetch(server.url + pathname + search, init)
}

/** Reserves a media item and sends the bytes to the presigned URL. */
export async function sendBytes(
  user: TestUser,
  bytes: Buffer,
  contentType: MediaType,
  byteSize = bytes.length,
): Promise<{ id: string; isStored: boolean; url: string; headers: Record<string, string> }> {
  const kind = contentType.startsWith('video/') ? 'video' : 'image'
  const reserved = await user.api.createMedia({ content_type: contentType, byte_size: byteSize, kind })
  if (reserved.status !== 201)
    throw new Error(`createMedia returned ${reserved.status}: ${JSON.stringify(reserved.data)}`)
  const { upload, id } = reserved.data
  const put = await fetch(upload.url, { method: upload.method, headers: upload.headers, body: new Uint8Array(bytes) })
  return { id, isStored: put.ok, url: upload.url, headers: upload.headers }
}

/** Reserves a media item, uploads to the presigned URL, and completes it. Returns the id. */
export async function uploadFile(user: TestUser, bytes: Buffer, contentType: MediaType): Promise<string> {
  const { id, isStored } = await sendBytes(user, bytes, contentType)
  if (!isStored) throw new Error('the upload was refused')
  const completed = await user.api.completeMedia(id)
  if (completed.status !== 202)
    throw new Error(`completeMedia returned ${completed.status}: ${JSON.stringify(completed.data)}`)
  return id
}

/** Runs ffmpeg with these arguments and returns the output file. `extension` is its file name extension. */
export async function ffmpeg(extension: string, ...args: string[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'nova-test-video-'))
  try {
    const path = join(folder, `output.${extension}`)
    await promisify(execFile)(inject('stack').FFMPEG_PATH, ['-v', 'error', '-nostdin', '-y', ...args, path])
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Creates a clip like one of a phone: red on the left, blue on the right, with a tone and a location. */
export function clip({ seconds = 2, size = '640x360', ending = 'mp4', more = [] as string[] } = {}): Promise<Buffer> {
  const [width, height] = size.split('x').map(Number) as [number, number]
  const half = (color: string): string => `color=c=${color}:s=${width / 2}x${height}:r=24:d=${seconds}`
  const picture = `${half('red')}[l];${half('blue')}[r];[l][r]hstack`
  const sound =
    ending === 'webm'
      ? ['-c:v', 'libvpx', '-b:v', '200k', '-c:a', 'libopus']
      : ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac']
  return ffmpeg(
    ending,
    ...[
      '-f',
      'lavfi',
      '-i',
      picture,
      '-f',
      'lavfi',
      '-i',
      `sine=frequency=440:duration=${seconds}`,
      '-pix_fmt',
      'yuv420p',
      ...sound,
    ],
    ...['-metadata', 'location=+51.5000-000.1167/', '-metadata', 'title=a secret title', ...more],
  )
}
