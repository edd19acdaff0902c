import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visibility } from '../../../src/graph/index.ts'
import { signedQuery } from '../../../src/media/index.ts'
import { markSuspended } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { load } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'
import { created, createdId } from '../../support/replies.ts'

let app: TestApp
let photo: Buffer
beforeAll(async () => {
  app = await startTestApp()
  photo = await photograph()
})
afterAll(() => app.close())

const minuteMs = 60_000
const halfHourMs = 30 * minuteMs

/** Runs a test with the clock at the beginning of a window of half an hour, and resets the clock. */
async function fromWindowStart(run: () => Promise<void>): Promise<void> {
  const before = app.clock.now().getTime()
  const started = performance.now()
  app.clock.advance(halfHourMs - (before % halfHourMs))
  try {
    await run()
  } finally {
    app.clock.advance(before + (performance.now() - started) - app.clock.now().getTime())
  }
}

type Shown = { media: { variants: { name: string; url: string }[] }[] }
const largest = ({ media }: Shown): string => media[0]!.variants.find(({ name }) => name === '1080')!.url
const statusOf = async (address: string): Promise<number> => (await load(app, address)).status

async function readyPicture(owner: TestUser): Promise<string> {
  const id = await uploadPicture(owner, photo)
  await app.settle()
  return id
}

/** Creates a post with one picture. Returns its id, that of the picture, and its address for the creator. */
async function photoPost(owner: TestUser, visibility: Visibility = 'public') {
  const media = await readyPicture(owner)
  const post = await created<Shown & { id: string }>(owner.api.createPost({ visibility, media: [{ media_id: media }] }))
  return { id: post.id, media, address: largest(post) }
}

/** Returns the address that a viewer gets. */
async function addressFor(viewer: TestUser, post: string): Promise<string> {
  const found = await viewer.api.getPost(post)
  expect(found.status).toBe(200)
  return largest(found.data as Shown)
}

describe('a public address', () => {
  test('has no query, and answers everybody', async () => {
    const { address } = await photoPost(await app.user())
    expect(address).toMatch(/^[^?]+\/media\/[0-9a-f-]{36}\/1080\.webp$/)
    const response = await load(app, address)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
  })

  const endings: Record<string, (creator: TestUser, post: string) => Promise<unknown>> = {
    'the post is deleted': (creator, post) => creator.api.deletePost(post),
    'the post becomes private': (creator, post) => creator.api.editPost(post, { visibility: 'private' }),
    'the account becomes private': (creator) => creator.api.editMe({ is_private: true }),
    'the account is suspended': (creator) => markSuspended(app, creator),
  }
  test.each(Object.entries(endings))('ends at once when %s', async (_when, end) => {
    const creator = await app.user()
    const { id, address } = await photoPost(creator)
    expect(await statusOf(address)).toBe(200)
    await end(creator, id)
    const response = await load(app, address)
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
  })

  test('of an avatar shows only the small picture, and ends when the avatar is replaced', async () => {
    const user = await app.user()
    const [first, second] = [await readyPicture(user), await readyPicture(user)]
    const addressOf = async (media: string) =>
      ((await user.api.editMe({ avatar_media_id: media })).data as { avatar_url: string }).avatar_url
    const address = await addressOf(first)
    expect(await statusOf(address)).toBe(200)
    expect(await statusOf(address.replace('150.webp', '1080.webp'))).toBe(404)
    const next = await addressOf(second)
    expect([await statusOf(address), await statusOf(next)]).toEqual([404, 200])
    await markSuspended(app, user)
    expect(await statusOf(next)).toBe(404)
  })
})

describe('a signed address', () => {
  test('is the same within half an hour, another afterwards, and ends within an hour', async () => {
    const creator = await app.user()
    const { id } = await photoPost(creator, 'private')
    await fromWindowStart(async () => {
      await app.signInAgain(creator)
      const first = await addressFor(creator, id)
      app.clock.advance(halfHourMs - minuteMs)
      await app.signInAgain(creator)
      expect(await addressFor(creator, id)).toBe(first)
      app.clock.advance(minuteMs)
      const second = await addressFor(creator, id)
      expect(second).not.toBe(first)
      app.clock.advance(halfHourMs - minuteMs)
      expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200])
      app.clock.advance(minuteMs)
      expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200])
    })
  })

  test('is cached by the device alone, and not longer than it is valid', async () => {
    const creator = await app.user()
    const { id } = await photoPost(creator, 'followers')
    const cacheControl = async (address: string) => (await load(app, address)).headers.get('cache-control')
    await fromWindowStart(async () => {
      await app.signInAgain(creator)
      const address = await addressFor(creator, id)
      expect(await cacheControl(address)).toBe('private, max-age=300')
      app.clock.advance(2 * halfHourMs - minuteMs)
      expect(await cacheControl(address)).toMatch(/^private, max-age=[1-5]\d$/)
    })
  })

  test('does not work when anything in it was changed', async () => {
    const creator = await app.user()
    const follower = await app.user()
    await follower.api.followUser(creator.id)
    const one = await photoPost(creator, 'followers')
    const other = await photoPost(creator, 'private')
    const address = new URL(await addressFor(follower, one.id))
    expect(await statusOf(address.href)).toBe(200)
    const changed = (change: (url: URL) => void): Promise<number> => {
      const url = new URL(address)
      change(url)
      return statusOf(url.href)
    }
    const set = (name: string, value: string) => changed((url) => url.searchParams.set(name, value))
    const signature = address.searchParams.get('signature')!
    expect(await set('viewer', creator.id)).toBe(404)
    expect(await set('expires', String(Number(address.searchParams.get('expires')) + 1))).toBe(404)
    expect(await set('signature', `${signature.slice(0, -1)}${signature.endsWith('A') ? 'Q' : 'A'}`)).toBe(404)
    expect(await set('signature', 'x')).toBe(404)
    for (const name of ['viewer', 'expires', 'signature'])
      expect(await changed((url) => url.searchParams.delete(name))).toBe(404)
    expect(await changed((url) => (url.search = ''))).toBe(404)
    // The signature of one media item is not that of another one.
    expect(await changed((url) => (url.pathname = `/media/${other.media}/1080.webp`))).toBe(404)
    expect(await changed((url) => (url.pathname = `/media/${randomUUID()}/1080.webp`))).toBe(404)
    // All files of a media item have the same signature.
    expect(await changed((url) => (url.pathname = `/media/${one.media}/150.webp`))).toBe(200)
    expect(await changed((url) => (url.pathname = `/media/${one.media}/original`))).toBe(404)
  })

  const endings: Record<string, (creator: TestUser, viewer: TestUser, post: string) => Promise<unknown>> = {
    'the viewer is removed as a follower': (creator, viewer) => creator.api.removeFollower(viewer.id),
    'the creator blocks the viewer': (creator, viewer) => creator.api.blockUser(viewer.id, {}),
    'the viewer blocks the creator': (creator, viewer) => viewer.api.blockUser(creator.id, {}),
    'the post becomes private': (creator, _viewer, post) => creator.api.editPost(post, { visibility: 'private' }),
    'the post is deleted': (creator, _viewer, post) => creator.api.deletePost(post),
    'the viewer is suspended': (_creator, viewer) => markSuspended(app, viewer),
    'the creator is suspended': (creator) => markSuspended(app, creator),
  }
  test.each(Object.entries(endings))('ends at once when %s', async (_when, end) => {
    const [creator, viewer] = [await app.user(), await app.user()]
    await viewer.api.followUser(creator.id)
    const { id } = await photoPost(creator, 'followers')
    const address = await addressFor(viewer, id)
    expect(await statusOf(address)).toBe(200)
    await end(creator, viewer, id)
    expect(await statusOf(address)).toBe(404)
  })
})

test('a story always has signed addresses, in its feed, its archive and as the cover of a highlight', async () => {
  const [creator, viewer] = [await app.user(), await app.user()]
  await viewer.api.followUser(creator.id)
  const story = await createdId(creator.api.createStory({ media_id: await readyPicture(creator) }))
  const feed = await viewer.api.listStoryFeed()
  if (feed.status !== 200) throw new Error('unreachable')
  const address = largest(feed.data.items[0]!.stories[0] as Shown)
  expect(address).toContain(`?viewer=${viewer.id}&`)
  const highlight = await created(creator.api.createHighlight({ title: 'Kept', story_ids: [story] }))
  const seen = (await viewer.api.getHighlight(highlight.id)).data as { cover_url: string }
  expect(seen.cover_url).toContain(`?viewer=${viewer.id}&`)
  const archive = await creator.api.listStoryArchive()
  if (archive.status !== 200) throw new Error('unreachable')
  const own = largest(archive.data.items[0] as Shown)
  const all = [address, seen.cover_url, own]
  expect(await Promise.all(all.map(statusOf))).toEqual([200, 200, 200])
  expect(await statusOf(address.split('?')[0]!)).toBe(404)
  // Outside of a highlight, a story ends after a day, and its creator keeps it.
  expect((await creator.api.deleteHighlight(highlight.id)).status).toBe(204)
  app.clock.advance(24 * 60 * 60 * 1000)
  try {
    const path = new URL(address).pathname
    const signed = (user: TestUser) =>
      statusOf(`http://x${path}${signedQuery(app.nova.core, 'media', path.split('/')[2]!, user.id)}`)
    expect([await signed(viewer), await signed(creator)]).toEqual([404, 200])
  } finally {
    app.clock.advance(-24 * 60 * 60 * 1000)
  }
})

test('an address with an invalid id is VALIDATION_FAILED', async () => {
  const response = await app.fetch('/media/not-an-id/480.webp')
  expect([response.status, await response.json()]).toMatchObject([400, { error: { code: 'VALIDATION_FAILED' } }])
})

test('an unknown, a hidden and a deleted media item have the same response', async () => {
  const creator = await app.user()
  const [hidden, gone] = [await photoPost(creator, 'private'), await photoPost(creator)]
  await creator.api.deletePost(gone.id)
  const bodies = await Promise.all(
    [hidden.media, gone.media, randomUUID()].map(async (media) => {
      const response = await app.fetch(`/media/${media}/480.webp`, { headers: { 'x-request-id': 'same' } })
      const { error } = (await response.json()) as { error: object }
      return [response.status, response.headers.get('cache-control'), error]
    }),
  )
  expect(bodies[0]).toEqual([404, 'no-store', expect.objectContaining({ code: 'MEDIA_NOT_FOUND' })])
  expect(bodies[1]).toEqual(bodies[0])
  expect(bodies[2]).toEqual(bodies[0])
})
