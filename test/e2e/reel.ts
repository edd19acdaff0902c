import { expect } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { postCount } from '../support/contents.ts'
import { readyMedia } from '../support/media.ts'
import { codeOf, created, itemsOf } from '../support/replies.ts'

/** A reel is published, liked, commented on, shared, saved, edited and deleted. */
export async function reel(app: TestApp): Promise<void> {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  await fan.api.followUser(creator.id)
  const media_id = await readyMedia(app, creator, 'video', 12_000)
  const before = await postCount(creator)
  const reel = await created<{ id: string }>(
    creator.api.createReel({ media_id, caption: `Waves #sea with @${fan.username}`, alt_text: 'A wave' }),
  )
  expect(reel).toMatchObject({
    ...{
      type: 'reel',
      status: 'published',
      visibility: 'public',
      tags: ['sea'],
      mentions: [{ id: fan.id, username: fan.username }],
    },
    media: [
      {
        media_id,
        kind: 'video',
        alt_text: 'A wave',
        duration_ms: 12_000,
        poster_url: expect.stringContaining(`/media/${media_id}/1080.webp`),
      },
    ],
  })
  expect(await fan.api.getReel(reel.id)).toMatchObject({ status: 200, data: { id: reel.id } })
  expect((await fan.api.getPost(reel.id)).status).toBe(404)
  expect(await fan.api.likeReel(reel.id)).toMatchObject({ data: { liked: true, like_count: 1 } })
  expect(await fan.api.unlikeReel(reel.id)).toMatchObject({ data: { liked: false, like_count: 0 } })
  // Likes through the operations of posts are the same.
  expect(await fan.api.likePost(reel.id)).toMatchObject({ data: { like_count: 1 } })
  const comment = await created(fan.api.createReelComment(reel.id, { content: 'Wow' }))
  expect(itemsOf(await creator.api.listReelComments(reel.id))).toMatchObject([{ id: comment.id, content: 'Wow' }])
  expect(itemsOf(await creator.api.listReelLikers(reel.id))).toMatchObject([{ id: fan.id }])
  await created(fan.api.shareReel(reel.id, { text: 'Look' }))
  expect(await fan.api.saveReel(reel.id)).toMatchObject({ data: { saved: true, save_count: 1 } })
  expect(itemsOf(await fan.api.listSaved())).toMatchObject([{ id: reel.id, type: 'reel' }])
  expect(itemsOf(await fan.api.getFollowingFeed({ limit: 1 }))).toMatchObject([
    { id: reel.id, type: 'reel', viewer: { liked: true, saved: true } },
  ])
  expect(itemsOf(await fan.api.listUserPosts(creator.id, { type: 'reel' }))).toMatchObject([{ id: reel.id }])
  expect(itemsOf(await fan.api.listUserPosts(creator.id, { type: 'post' }))).toEqual([])
  expect(await creator.api.editReel(reel.id, { caption: 'Waves' })).toMatchObject({
    status: 200,
    data: { caption: 'Waves', tags: [], mentions: [] },
  })
  expect(itemsOf(await fan.api.listReelEdits(reel.id))).toHaveLength(1)
  expect(await postCount(creator)).toBe(before + 1)
  expect((await creator.api.deleteReel(reel.id)).status).toBe(204)
  expect((await creator.api.deleteReel(reel.id)).status).toBe(404)
  expect(codeOf(await fan.api.likeReel(reel.id))).toBe('CONTENT_ALREADY_DELETED')
  expect(await postCount(creator)).toBe(before)
}
