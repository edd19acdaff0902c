import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BufferSource, Input, MP4 } from 'mediabunny'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { streamName } from '../../../src/events/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { clip, ffmpeg, load, type MediaType, sendBytes, uploadFile } from '../../support/media.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
})
afterAll(() => app.close())

async function bytesAt(url: string): Promise<Buffer> {
  const response = await load(app, url)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

async function inspect(bytes: Buffer) {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4] })
  const [video, audio] = [(await input.getPrimaryVideoTrack())!, await input.getPrimaryAudioTrack()]
  return {
    ...{ codec: await video.getCodec(), audio: await audio?.getCodec(), rotation: await video.getRotation() },
    ...{
      width: await video.getDisplayWidth(),
      height: await video.getDisplayHeight(),
      seconds: await input.computeDuration(),
    },
    tags: Object.keys((await input.getMetadataTags()).raw ?? {}),
  }
}

/** Returns the colour in the middle of the left, right, upper and lower half. */
async function halves(picture: Buffer): Promise<Record<'left' | 'right' | 'upper' | 'lower', 'red' | 'blue'>> {
  const { data, info } = await sharp(picture)
    .resize(40, 40, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number): 'red' | 'blue' =>
    data[(y * info.width + x) * 3]! > data[(y * info.width + x) * 3 + 2]! ? 'red' : 'blue'
  return { left: at(5, 20), right: at(35, 20), upper: at(20, 5), lower: at(20, 35) }
}

async function processed(id: string) {
  await expect
    .poll(async () => ((await user.api.getMedia(id)).data as { status: string }).status, { timeout: 25_000 })
    .not.toBe('processing')
  const media = await user.api.getMedia(id)
  if (media.status !== 200) throw new Error('unreachable')
  return media.data
}

describe('a video', () => {
  test.each([
    ['mp4', 'video/mp4'],
    ['mov', 'video/quicktime'],
    ['webm', 'video/webm'],
  ] as const)(
    'as %s becomes MP4 with H.264 and AAC in two sizes, with stills and a duration, and without metadata',
    async (ending, type) => {
      const original = await clip({ ending, size: '1280x720' })
      const media = await processed(await uploadFile(user, original, type))
      expect(media).toMatchObject({
        kind: 'video',
        status: 'ready',
        width: 1280,
        height: 720,
        failure_reason: null,
        blurhash: expect.any(String),
      })
      expect(media.duration_ms).toBeGreaterThan(1_900)
      expect(media.duration_ms).toBeLessThan(2_200)
      const byName = new Map(media.variants.map((variant) => [variant.name, variant]))
      expect([...byName.keys()].sort()).toEqual(['1080', '150', '480', '480p', '720p'])
      for (const [name, width, height] of [
        ['480p', 854, 480],
        ['720p', 1280, 720],
      ] as const) {
        const variant = byName.get(name)!
        expect(variant).toMatchObject({ content_type: 'video/mp4', width, height })
        const bytes = await bytesAt(variant.url)
        expect(await inspect(bytes)).toMatchObject({ codec: 'avc', audio: 'aac', rotation: 0, width, height })
        for (const trace of ['+51.5', 'a secret title', 'location', '©xyz', 'Lavf'])
          expect([trace, bytes.includes(trace)]).toEqual([trace, false])
        // The index comes before the frames, so that it plays while it loads.
        expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
      }
      expect(media.poster_url).toBe(byName.get('1080')!.url)
      const poster = await bytesAt(media.poster_url!)
      expect(await halves(poster)).toMatchObject({ left: 'red', right: 'blue' })
      expect((await sharp(poster).metadata()).exif).toBeUndefined()
      expect(await app.nova.core.storage.sizeOf(`uploads/${media.id}`)).toBeUndefined()
    },
  )

  test('that was filmed upright stays upright, and a small one is not enlarged', async () => {
    const landscape = await clip({ size: '640x360' })
    const path = join(await mkdtemp(join(tmpdir(), 'nova-upright-')), 'landscape.mp4')
    await writeFile(path, landscape)
    const bytes = await ffmpeg('mov', '-i', path, '-c', 'copy', '-metadata:s:v:0', 'rotate=90')
    const media = await processed(await uploadFile(user, bytes, 'video/quicktime'))
    expect(media).toMatchObject({ status: 'ready', width: 360, height: 640 })
    const sizes = media.variants.filter(({ content_type }) => content_type === 'video/mp4')
    expect(sizes.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['480p', 360, 640],
      ['720p', 360, 640],
    ])
    expect(sizes[0]!.url).toBe(sizes[1]!.url)
    expect(await inspect(await bytesAt(sizes[0]!.url))).toMatchObject({ width: 360, height: 640, rotation: 0 })
    const { upper, lower } = await halves(await bytesAt(media.poster_url!))
    expect(upper).not.toBe(lower)
  })

  test.each([
    ['of one frame', ['-f', 'lavfi', '-i', 'color=c=red:s=320x240:r=25:d=0.04']],
    [
      'whose sound is longer than its frames',
      ['-f', 'lavfi', '-i', 'color=c=red:s=320x240:r=25:d=0.2', '-f', 'lavfi', '-i', 'sine=duration=3', '-c:a', 'aac'],
    ],
  ])('%s has a still', async (_what, args) => {
    const media = await processed(
      await uploadFile(user, await ffmpeg('mp4', ...args, '-pix_fmt', 'yuv420p'), 'video/mp4'),
    )
    expect(media).toMatchObject({ status: 'ready', poster_url: expect.any(String) })
  })

  test('with pixels that are not square has stills of its aspect ratio', async () => {
    const bytes = await ffmpeg(
      'mp4',
      '-f',
      'lavfi',
      '-i',
      'color=c=red:s=720x576:r=10:d=1,setsar=64/45',
      '-pix_fmt',
      'yuv420p',
    )
    const media = await processed(await uploadFile(user, bytes, 'video/mp4'))
    expect(media).toMatchObject({ width: 1024, height: 576 })
    expect(media.variants.find(({ name }) => name === '1080')).toMatchObject({ width: 1024, height: 576 })
  })

  test('without an index is accepted, and the worker finds its duration', async () => {
    const live = await ffmpeg('webm', '-f', 'lavfi', '-i', 'testsrc=s=160x120:r=10:d=2', '-c:v', 'libvpx', '-live', '1')
    expect(await processed(await uploadFile(user, live, 'video/webm'))).toMatchObject({
      status: 'ready',
      duration_ms: expect.any(Number),
    })
  })

  test('waits for a worker that can process it', async () => {
    const waiting = await startTestApp({ ROLES: 'api,relay', CONSUMER_ACK_WAIT_MS: '2000' })
    try {
      const owner = await waiting.user()
      const id = await uploadFile(owner, await clip({ seconds: 1, size: '64x64' }), 'video/mp4')
      const status = async () => ((await owner.api.getMedia(id)).data as { status: string }).status
      const without = await waiting.another({ ROLES: 'worker', FFMPEG_PATH: '/nonexistent/ffmpeg' })
      const { consumers } = await waiting.nova.core.nats.ready
      const held = async () => (await consumers.info(streamName(waiting.config, 'EVENTS'), 'media-videos'))?.inFlight
      await expect.poll(held, { timeout: 10_000 }).toBe(1)
      await without.stop()
      expect(await status()).toBe('processing')
      await waiting.another({ ROLES: 'worker' })
      await expect.poll(status, { timeout: 20_000 }).toBe('ready')
    } finally {
      await waiting.close()
    }
  })

  test('without sound is accepted, and its reel is visible once it is ready', async () => {
    const silent = await ffmpeg('mp4', '-f', 'lavfi', '-i', 'color=c=red:s=320x240:r=10:d=1', '-pix_fmt', 'yuv420p')
    const id = await uploadFile(user, silent, 'video/mp4')
    const reel = await user.api.createReel({ media_id: id, caption: 'quiet' })
    if (reel.status !== 201) throw new Error('unreachable')
    const viewer = await app.user('viewer')
    await expect.poll(async () => (await viewer.api.getReel(reel.data.id)).status, { timeout: 20_000 }).toBe(200)
    expect(await viewer.api.getReel(reel.data.id)).toMatchObject({
      data: { status: 'published', media: [{ kind: 'video', duration_ms: expect.any(Number) }] },
    })
  })
})

const reasonOf = (reply: { data: unknown }): string =>
  (reply.data as { error: { details: { reason: string } } }).error.details.reason

describe('completing an upload refuses', () => {
  test.each<[string, MediaType, () => Promise<Buffer>, RegExp]>([
    [
      'a clip of 91 seconds',
      'video/mp4',
      () => ffmpeg('mp4', '-f', 'lavfi', '-i', 'color=c=red:s=64x64:r=2:d=91', '-pix_fmt', 'yuv420p'),
      /longer than 90 seconds/,
    ],
    ['text', 'video/mp4', async () => Buffer.from('I am a video, believe me'.repeat(50)), /not a video/],
    [
      'a picture',
      'video/mp4',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .jpeg()
          .toBuffer(),
      /not a video/,
    ],
    [
      'a WebM declared as MP4',
      'video/mp4',
      () => clip({ ending: 'webm', seconds: 1, size: '64x64' }),
      /video\/webm, not video\/mp4/,
    ],
    [
      'sound without video',
      'video/mp4',
      () => ffmpeg('mp4', '-f', 'lavfi', '-i', 'sine=duration=1', '-c:a', 'aac'),
      /only sound/,
    ],
    [
      'a header without its index',
      'video/mp4',
      async () => (await clip({ seconds: 1, size: '64x64' })).subarray(0, 600),
      /damaged|not a video|no picture/,
    ],
    [
      'a playlist that names other files',
      'video/mp4',
      async () => Buffer.from('#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'),
      /not a video/,
    ],
  ])('%s with a reason', async (_what, type, bytes, reason) => {
    const { id } = await sendBytes(user, await bytes(), type)
    const reply = await user.api.completeMedia(id)
    expect(reply).toMatchObject({ status: 400, data: { error: { code: 'INVALID_MEDIA' } } })
    expect(reasonOf(reply)).toMatch(reason)
  })
})

test('a clip of exactly 90 seconds is accepted', async () => {
  const bytes = await ffmpeg('mp4', '-f', 'lavfi', '-i', 'color=c=red:s=64x64:r=2:d=90', '-pix_fmt', 'yuv420p')
  const { id } = await sendBytes(user, bytes, 'video/mp4')
  expect(await user.api.completeMedia(id)).toMatchObject({
    status: 202,
    data: { status: 'processing', duration_ms: 90_000 },
  })
})

test('a video that is damaged after its index becomes failed with a reason, and so does its reel', async () => {
  const bytes = await clip({ seconds: 2, size: '640x360', more: ['-movflags', '+faststart'] })
  // The index is complete, the frames are noise.
  const damaged = Buffer.concat([
    bytes.subarray(0, bytes.indexOf('mdat') + 4),
    Buffer.alloc(bytes.length - bytes.indexOf('mdat') - 4, 0x5a),
  ])
  const id = await uploadFile(user, damaged, 'video/mp4')
  const reel = await user.api.createReel({ media_id: id })
  if (reel.status !== 201) throw new Error(JSON.stringify(reel.data))
  expect(await processed(id)).toMatchObject({ status: 'failed', failure_reason: 'The video is damaged', variants: [] })
  await expect
    .poll(async () => ((await user.api.getReel(reel.data.id)).data as { status: string }).status, { timeout: 10_000 })
    .toBe('failed')
})

test.each([
  [{ kind: 'image', content_type: 'video/mp4', byte_size: 10 }, 'content_type'],
  [{ kind: 'video', content_type: 'image/png', byte_size: 10 }, 'content_type'],
  [{ kind: 'image', content_type: 'image/png', byte_size: 20 * 1024 * 1024 + 1 }, 'byte_size'],
  [{ kind: 'video', content_type: 'video/mp4', byte_size: 200 * 1024 * 1024 + 1 }, 'byte_size'],
] as const)('%j is refused before the upload', async (declared, field) => {
  const reply = await user.api.createMedia(declared)
  expect(reply).toMatchObject({
    status: 400,
    data: { error: { code: 'VALIDATION_FAILED', details: { issues: [{ field }] } } },
  })
})
