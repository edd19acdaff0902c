import sharp from 'sharp'
import { expect } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { queryClickHouse } from '../support/clickhouse.ts'
import { load } from '../support/media.ts'
import { photograph, uploadPicture } from '../support/pictures.ts'

/** A follow and a like of a photo reach its creator at once, and all events reach ClickHouse. */
export async function photoPost(app: TestApp): Promise<void> {
  const alice = await app.register('Alice')
  const bob = await app.register('Bob')
  const socket = await app.socket(bob)
  expect(await socket.next()).toMatchObject({
    event: 'connected',
    data: { user_id: bob.id, unread_notifications: 0, resumed: false, last_event_id: null },
  })

  const followed = await alice.api.followUser(bob.id)
  expect(followed).toMatchObject({ status: 201, data: { user_id: bob.id, following: true, followed_by: false } })
  expect(await socket.next()).toMatchObject({
    event: 'user_followed',
    data: { follower_id: alice.id, follower_name: 'Alice' },
  })

  const mediaId = await uploadPicture(bob, await photograph())
  const posted = await bob.api.createPost({
    caption: 'Golden hour #Sunset',
    visibility: 'followers',
    media: [{ media_id: mediaId, alt_text: 'Red over blue' }],
  })
  expect(posted).toMatchObject({
    status: 201,
    data: { creator: { id: bob.id }, tags: ['sunset'], visibility: 'followers' },
  })
  await app.settle()

  const feed = await alice.api.getFollowingFeed()
  if (feed.status !== 200 || posted.status !== 201) throw new Error('unreachable')
  expect(feed.data.items.map((item) => item.id)).toEqual([posted.data.id])
  const [picture] = feed.data.items[0]!.media
  expect(picture).toMatchObject({ status: 'ready', alt_text: 'Red over blue', width: 1200, height: 1600 })
  expect(picture!.variants.map(({ name, width, height }) => [name, width, height])).toEqual([
    ['150', 150, 200],
    ['480', 480, 640],
    ['1080', 1080, 1440],
  ])
  await expectUprightWithoutMetadata(app, picture!.variants[2]!.url)

  const liked = await alice.api.likePost(posted.data.id)
  expect(liked).toMatchObject({ status: 200, data: { liked: true, like_count: 1 } })
  expect(await socket.next()).toMatchObject({
    event: 'content_liked',
    data: {
      user_id: alice.id,
      user_name: 'Alice',
      content_id: posted.data.id,
      content_type: 'post',
      new_like_count: 1,
    },
  })
  socket.close()

  await app.settle()
  // There is a content_created only if the photo was still being processed when it was posted, which depends on the
  // speed of the machine.
  expect(
    await queryClickHouse(
      app,
      `SELECT event_type, count() AS n
      FROM events FINAL
      WHERE event_type != 'content_created'
      GROUP BY event_type
      ORDER BY event_type`,
    ),
  ).toEqual([
    { event_type: 'content_liked', n: 1 },
    { event_type: 'content_published', n: 1 },
    { event_type: 'mail_queued', n: 2 },
    { event_type: 'media_ready', n: 1 },
    { event_type: 'media_uploaded', n: 1 },
    { event_type: 'session_started', n: 2 },
    { event_type: 'user_followed', n: 1 },
    { event_type: 'user_registered', n: 2 },
  ])
  expect(
    await queryClickHouse(
      app,
      `SELECT JSONExtractInt(row, 'follower_count') AS followers
      FROM cdc_rows FINAL
      WHERE table_name = 'users' AND row_key = '${bob.id}'`,
    ),
  ).toEqual([{ followers: 1 }])
  expect(
    await queryClickHouse(
      app,
      `SELECT count() AS n FROM cdc_rows WHERE row LIKE '%argon2%' OR row LIKE '%@example.com%'`,
    ),
  ).toEqual([{ n: 0 }])
}

/** The stored photograph is red on the left and blue on the right. Turned upright, clockwise, red is above blue. */
async function expectUprightWithoutMetadata(app: TestApp, url: string): Promise<void> {
  const bytes = Buffer.from(await (await load(app, url)).arrayBuffer())
  const metadata = await sharp(bytes).metadata()
  expect(metadata).toMatchObject({ format: 'webp', width: 1080, height: 1440 })
  expect([metadata.exif, metadata.icc, metadata.xmp, metadata.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixel = (x: number, y: number): number[] => [
    ...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3),
  ]
  const [top, bottom] = [pixel(540, 100), pixel(540, 1340)]
  expect(top[0]! - top[2]!).toBeGreaterThan(100)
  expect(bottom[2]! - bottom[0]!).toBeGreaterThan(100)
}
