import { createPost } from '../../src/content/index.ts'
import { run } from '../../src/core/context.ts'
import { likeContent } from '../../src/engagement/index.ts'
import { completeMedia, createMedia, uploadKey } from '../../src/media/index.ts'
import { arrayOf, integer, statement, uuid } from '../../src/platform/statement.ts'
import { renderPicture } from './render-picture.ts'
import type { Seeding } from './seeding.ts'

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

const countReady = statement({
  name: 'seed.count_ready',
  params: { media: arrayOf(uuid) },
  row: { ready: integer },
  text: (p) => `select count(*)::int as ready from media where id = any(${p.media}) and status = 'ready'`,
})
const setAvatars = statement({
  name: 'seed.set_avatars',
  params: { users: arrayOf(uuid), media: arrayOf(uuid) },
  text: (p) => `update users
    set avatar_media_id = a.media_id
    from unnest(${p.users}, ${p.media}) as a (user_id, media_id)
    where id = a.user_id`,
})
const mediaOwners = statement({
  name: 'seed.media_owners',
  params: { media: arrayOf(uuid) },
  row: { id: uuid, owner_id: uuid },
  text: (p) => `select id, owner_id from media where id = any(${p.media})`,
})

const pollMs = 100
const timeoutMs = 120_000

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!
}

/**
 * Uploads a picture for each post and an avatar for each user as a client does, and waits until a worker has created
 * the variants.
 */
export async function seedMedia(seeding: Seeding, onProgress: (ready: number) => void): Promise<void> {
  seeding.setTime(new Date(seeding.end.getTime() - 7 * 24 * hourMs))
  const owners = Array.from({ length: seeding.options.posts }, () => pick(seeding.random, seeding.userIds))
  for (const owner of [...owners, ...seeding.userIds]) {
    await seedUpload(seeding, owner, 'image/jpeg', () => renderPicture(seeding.random))
    onProgress(await readyCount(seeding))
  }
  await untilReady(seeding, onProgress)
}

/** Uploads one file as a client does. Returns its id. */
export async function seedUpload(
  seeding: Seeding,
  owner: string,
  contentType: 'image/jpeg' | 'video/mp4',
  render: () => Promise<Buffer>,
): Promise<string> {
  const bytes = await render()
  const kind = contentType === 'video/mp4' ? 'video' : 'image'
  const { id } = await createMedia(seeding.as(owner), { content_type: contentType, byte_size: bytes.length, kind })
  await seeding.core.storage.write(uploadKey(id), bytes, contentType)
  await completeMedia(seeding.as(owner), id)
  seeding.mediaIds.push(id)
  return id
}

/** Waits until a worker has processed all uploads. @throws Error after two minutes. */
export async function untilReady(
  seeding: Seeding,
  onProgress: (ready: number) => void = () => undefined,
): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; (await readyCount(seeding)) < seeding.mediaIds.length; ) {
    if (Date.now() > deadline)
      throw new Error('the uploads were not processed within two minutes: is a worker running?')
    onProgress(await readyCount(seeding))
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  onProgress(seeding.mediaIds.length)
}

async function readyCount(seeding: Seeding): Promise<number> {
  const [row] = await run(seeding.system(), countReady, { media: seeding.mediaIds })
  return row!.ready
}

/** Sets the avatars of the users, then creates posts over the last three days, and likes. */
export async function seedContent(seeding: Seeding): Promise<void> {
  const { random, userIds, options } = seeding
  const pictures = seeding.mediaIds.slice(0, options.posts)
  const avatars = seeding.mediaIds.slice(options.posts, options.posts + userIds.length)
  const ctx = seeding.system()
  await run(ctx, setAvatars, { users: userIds, media: avatars })
  const owners = new Map((await run(ctx, mediaOwners, { media: pictures })).map(({ id, owner_id }) => [id, owner_id]))
  for (const [index, mediaId] of pictures.entries()) {
    seeding.setTime(new Date(seeding.end.getTime() - (72 * hourMs * (options.posts - index)) / options.posts))
    const caption = `${pick(random, captions)} #${pick(random, tags)}${random() < 0.5 ? ` #${pick(random, tags)}` : ''}`
    const visibility = random() < 0.85 ? 'public' : 'followers'
    const { text } = await createPost(seeding.as(owners.get(mediaId)!), {
      caption,
      visibility,
      media: [{ media_id: mediaId, alt_text: 'Hills under a low sun' }],
    })
    const { id } = JSON.parse(text) as { id: string }
    for (const user of userIds) {
      if (random() > 0.35 || (visibility === 'followers' && user !== owners.get(mediaId))) continue
      await likeContent(seeding.as(user), 'posts', id)
    }
  }
}
