import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { clip, ffmpeg, sendBytes, uploadFile } from '../../support/media.ts'

let app: TestApp
let video: Buffer
beforeAll(async () => {
  // Workers are started when everything is uploaded.
  app = await startTestApp({ ROLES: 'api,relay', MEDIA_VIDEO_FREE_MEGAPIXELS: '10' })
  video = await clip({ seconds: 1, size: '64x64' })
})
afterAll(() => app.close())

const upload = (user: TestUser, bytes = video): Promise<string> => uploadFile(user, bytes, 'video/mp4')
const statusOf = async (id: string): Promise<string> =>
  (await app.db.query('select coalesce(failure_reason, status) as status from media where id = $1', [id])).rows[0]
    .status
const eventually = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 25_000, interval: 100 })

/** Returns how many videos of an account were done when this video was. */
async function doneBefore(user: TestUser, id: string): Promise<number> {
  const { rows } = await app.db.query(
    `select count(*)::integer as many
     from media
     where owner_id = $1
       and status = 'ready'
       and updated_at <= (select updated_at from media where id = $2)`,
    [user.id, id],
  )
  return rows[0].many as number
}

test('a video waits for at most two of an account that has uploaded twelve before', async () => {
  const [hostile, victim] = [await app.user('hostile'), await app.user('victim')]
  const first: string[] = []
  for (let n = 0; n < 12; n++) first.push(await upload(hostile))
  const id = await upload(victim)
  const worker = await app.another({ ROLES: 'worker' })
  await eventually(() => statusOf(id)).toBe('ready')
  expect(await doneBefore(hostile, id)).toBeLessThanOrEqual(2)
  // A video that comes later waits no longer.
  const later = await upload(victim)
  const already = await doneBefore(hostile, id)
  await eventually(() => statusOf(later)).toBe('ready')
  expect((await doneBefore(hostile, later)) - already).toBeLessThanOrEqual(4)
  await worker.stop()
  // Each event of a stopped worker is delivered again.
  const two = [await app.another({ ROLES: 'worker' }), await app.another({ ROLES: 'worker' })]
  for (const one of first) await eventually(() => statusOf(one)).toBe('ready')
  await Promise.all(two.map((one) => one.stop()))
}, 60_000)

test('the video of a worker that was killed is taken over when its claim ends', async () => {
  const user = await app.user()
  const [claimed, free] = [await upload(user), await upload(user)]
  const claim = `update media set claimed_until = now() + $2 * interval '1 second' where id = $1`
  await app.db.query(claim, [claimed, 3_600])
  const worker = await app.another({ ROLES: 'worker', MEDIA_VIDEOS_AT_ONCE: '2' })
  await eventually(() => statusOf(free)).toBe('ready')
  expect(await statusOf(claimed)).toBe('processing')
  await app.db.query(claim, [claimed, -1])
  await eventually(() => statusOf(claimed)).toBe('ready')
  await worker.stop()
}, 30_000)

async function refusal(bytes: Buffer): Promise<unknown> {
  const user = await app.user()
  const { id } = await sendBytes(user, bytes, 'video/mp4')
  return (await user.api.completeMedia(id)).data
}

test('a video that costs too much for its size is refused before anything is decoded', async () => {
  const large = await ffmpeg('mp4', '-f', 'lavfi', '-i', 'color=c=black:s=1920x1080:r=30:d=2', '-pix_fmt', 'yuv420p')
  const reason = expect.stringContaining('for the size of its file')
  expect(await refusal(large)).toMatchObject({ error: { code: 'INVALID_MEDIA', details: { reason } } })
  const fast = await ffmpeg('mp4', '-f', 'lavfi', '-i', 'color=c=black:s=64x64:r=600:d=1', '-pix_fmt', 'yuv420p')
  const perSecond = expect.stringContaining('240 pictures a second')
  expect(await refusal(fast)).toMatchObject({ error: { code: 'INVALID_MEDIA', details: { reason: perSecond } } })
})

test('pictures that are larger than the index says are not decoded', async () => {
  const bytes = await clip({ seconds: 1, size: '1280x720' })
  // The dimensions of the sample entry, and of the header of the track.
  const entry = bytes.indexOf('avc1', bytes.indexOf('stsd')) + 4 + 24
  bytes.writeUInt16BE(64, entry)
  bytes.writeUInt16BE(64, entry + 2)
  const header = bytes.indexOf('tkhd') + 4 + 76
  bytes.writeUInt16BE(64, header)
  bytes.writeUInt16BE(64, header + 4)
  const user = await app.user()
  const id = await upload(user, bytes)
  const worker = await app.another({ ROLES: 'worker' })
  await eventually(() => statusOf(id)).toBe('The video is damaged')
  await worker.stop()
}, 30_000)
