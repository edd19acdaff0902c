import { afterAll, beforeAll, expect, test } from 'vitest'
import { markSuspended } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newStream } from '../../support/contents.ts'

const secret = 'a secret of both sides'
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ INGEST_SECRET: secret, LIVE_PLAYBACK_URL: 'https://video.example/live/' })
})
afterAll(() => app.close())

/** Asks as the media server does whether an address may be played. Returns the status. */
async function play(address: string, stream = streamOf(address)): Promise<number> {
  // The media server adds a parameter of its own.
  const event = { action: 'on_play', client_id: 'c1', stream, param: `${new URL(address).search}&hls_ctx=1` }
  const response = await app.fetch(`/ingest/events?secret=${encodeURIComponent(secret)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
  })
  return response.status
}

const streamOf = (address: string): string => new URL(address).pathname.split('/').at(-1)!.replace('.m3u8', '')

async function addressFor(viewer: TestUser, stream: string): Promise<string | null> {
  const found = await viewer.api.getLive(stream)
  if (found.status !== 200) throw new Error(`getLive returned ${found.status}`)
  return found.data.playback_url
}

test('the creator and viewers play a stream at addresses of their own, until it ends', async () => {
  const [creator, viewer] = [await app.user(), await app.user()]
  const { stream_id, ingest } = await newStream(creator)
  const address = (await addressFor(viewer, stream_id))!
  expect(address).toMatch(new RegExp(`^https://video.example/live/${stream_id}.m3u8\\?viewer=${viewer.id}&`))
  expect(await addressFor(creator, stream_id)).toBe(ingest.playback_url)
  expect([await play(address), await play(ingest.playback_url)]).toEqual([200, 200])
  expect((await creator.api.endLive(stream_id)).status).toBe(200)
  expect([await play(address), await play(ingest.playback_url)]).toEqual([404, 404])
  expect(await addressFor(viewer, stream_id)).toBeNull()
})

test('an address without a signature, of another stream, or that was changed or has expired is refused', async () => {
  const [creator, other, viewer] = [await app.user(), await app.user(), await app.user()]
  const { stream_id } = await newStream(creator)
  const address = (await addressFor(viewer, stream_id))!
  const elsewhere = (await newStream(other)).stream_id
  const changed = (name: string, value: string): string => {
    const url = new URL(address)
    url.searchParams.set(name, value)
    return url.href
  }
  expect(await play(address)).toBe(200)
  expect(await play(address.split('?')[0]!)).toBe(404)
  expect(await play(address, elsewhere)).toBe(404)
  expect(await play(changed('viewer', creator.id))).toBe(404)
  expect(await play(changed('expires', '99999999999'))).toBe(404)
  expect(await play(changed('expires', 'x'))).toBe(404)
  expect(await play(changed('signature', ''))).toBe(404)
  app.clock.advance(60 * 60 * 1000)
  expect(await play(address)).toBe(404)
  app.clock.advance(-60 * 60 * 1000)
})

const endings: Record<string, (creator: TestUser, viewer: TestUser, stream: string) => Promise<unknown>> = {
  'the viewer is banned': (creator, viewer, stream) => creator.api.banViewer(stream, { user_id: viewer.id }),
  'the viewer is blocked': (creator, viewer) => creator.api.blockUser(viewer.id, {}),
  'the viewer no longer follows': (creator, viewer) => viewer.api.unfollowUser(creator.id),
  'the viewer is suspended': (_creator, viewer) => markSuspended(app, viewer),
  'the creator is suspended': (creator) => markSuspended(app, creator),
  'the stream is deleted': (creator, _viewer, stream) => creator.api.deleteLive(stream),
}
test.each(Object.entries(endings))('a stream cannot be played any more when %s', async (_when, end) => {
  const [creator, viewer] = [await app.user(), await app.user()]
  await viewer.api.followUser(creator.id)
  const { stream_id } = await newStream(creator, { visibility: 'followers' })
  const address = (await addressFor(viewer, stream_id))!
  expect(await play(address)).toBe(200)
  await end(creator, viewer, stream_id)
  expect(await play(address)).toBe(404)
})
