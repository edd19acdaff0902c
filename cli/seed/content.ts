import { createPost } from '../../src/content/index.ts'
import { likeContent } from '../../src/engagement/index.ts'
import { completeMedia, createMedia, uploadKey } from '../../src/media/index.ts'
import { paintPicture } from './picture.ts'
import type { Making } from './world.ts'

const captions = [
  'Golden hour',
  'Up before the city',
  'The long way home',
  'Fog over the ridge',
  'First warm evening',
  'Nobody else on the trail',
  'That light again',
  'Weekend well spent',
  'From the train window',
  'Almost at the top',
]
const tags = ['sunset', 'hiking', 'travel', 'mountains', 'film', 'quiet', 'light', 'weekend']
const hourMs = 60 * 60 * 1000
const pollMs = 100
const patienceMs = 120_000

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!
}

/**
 * Uploads a picture for each post and an avatar for each user the way a client does, and waits until a worker has made
 * the variants.
 */
export async function seedMedia(making: Making, onProgress: (ready: number) => void): Promise<void> {
  making.at(new Date(making.end.getTime() - 7 * 24 * hourMs))
  const owners = Array.from({ length: making.world.posts }, () => pick(making.random, making.userIds))
  for (const owner of [...owners, ...making.userIds]) {
    await seedUpload(making, owner, 'image/jpeg', () => paintPicture(making.random))
    onProgress(await readyCount(making))
  }
  await untilReady(making, onProgress)
}

/** Uploads one file the way a client does. Answers its id. */
export async function seedUpload(
  making: Making,
  owner: string,
  contentType: 'image/jpeg' | 'video/mp4',
  make: () => Promise<Buffer>,
): Promise<string> {
  const bytes = await make()
  const kind = contentType === 'video/mp4' ? 'video' : 'image'
  const { id } = await createMedia(making.as(owner), { content_type: contentType, byte_size: bytes.length, kind })
  await making.core.storage.write(uploadKey(id), bytes, contentType)
  await completeMedia(making.as(owner), id)
  making.mediaIds.push(id)
  return id
}

/** Waits until a worker has processed all that was uploaded. */
export async function untilReady(making: Making, onProgress: (ready: number) => void = () => undefined): Promise<void> {
  for (const deadline = Date.now() + patienceMs; (await readyCount(making)) < making.mediaIds.length; ) {
    if (Date.now() > deadline) throw new Error('the uploads were not processed within two minutes: does a worker run?')
    onProgress(await readyCount(making))
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  onProgress(making.mediaIds.length)
}

async function readyCount({ core, mediaIds }: Making): Promise<number> {
  const { rows } = await core.postgres.pool.query(
    `select count(*)::int as ready from media where id = any($1::uuid[]) and status = 'ready'`,
    [mediaIds],
  )
  return (rows[0] as { ready: number }).ready
}

/** Gives users their avatars, then posts through the last three days, and likes. */
export async function seedContent(making: Making): Promise<void> {
  const { random, core, userIds, world } = making
  const pictures = making.mediaIds.slice(0, world.posts)
  const avatars = making.mediaIds.slice(world.posts, world.posts + userIds.length)
  await core.postgres.pool.query(
    `update users
    set avatar_media_id = a.media_id
    from unnest($1::uuid[], $2::uuid[]) as a (user_id, media_id)
    where id = a.user_id`,
    [userIds, avatars],
  )
  const { rows } = await core.postgres.pool.query('select id, owner_id from media where id = any($1::uuid[])', [
    pictures,
  ])
  const owners = new Map((rows as { id: string; owner_id: string }[]).map(({ id, owner_id }) => [id, owner_id]))
  for (const [index, mediaId] of pictures.entries()) {
    making.at(new Date(making.end.getTime() - (72 * hourMs * (world.posts - index)) / world.posts))
    const caption = `${pick(random, captions)} #${pick(random, tags)}${random() < 0.5 ? ` #${pick(random, tags)}` : ''}`
    const visibility = random() < 0.85 ? 'public' : 'followers'
    const { text } = await createPost(making.as(owners.get(mediaId)!), {
      caption,
      visibility,
      media: [{ media_id: mediaId, alt_text: 'Hills under a low sun' }],
    })
    const { id } = JSON.parse(text) as { id: string }
    for (const user of userIds) {
      if (random() > 0.35 || (visibility === 'followers' && user !== owners.get(mediaId))) continue
      await likeContent(making.as(user), 'engaged', id)
    }
  }
}
