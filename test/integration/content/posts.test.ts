import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onMediaReady } from '../../../src/content/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { signAccessToken } from '../../../src/sessions/access-token.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { postCount } from '../../support/contents.ts'
import { guardedFetch } from '../../support/contract.ts'
import { photograph, textPost, uploadPicture } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

describe('creating a post', () => {
  test('returns the post as getPost returns it, and counts it', async () => {
    const user = await app.user()
    const created = await user.api.createPost({ caption: 'Hello #World', visibility: 'public' })
    if (created.status !== 201) throw new Error('unreachable')
    expect(created.data).toMatchObject({
      type: 'post',
      status: 'published',
      caption: 'Hello #World',
      tags: ['world'],
      media: [],
      engagement: { like_count: 0, tip_total: '0.00' },
      viewer: { liked: false, saved: false },
    })
    expect((await user.api.getPost(created.data.id)).data).toEqual(created.data)
    expect(await postCount(user)).toBe(1)
  })

  test('accepts a caption of up to 2,200 characters of any script', async () => {
    const user = await app.user()
    expect((await user.api.createPost({ caption: '😀'.repeat(2200), visibility: 'public' })).status).toBe(201)
    expect(await user.api.createPost({ caption: '😀'.repeat(2201), visibility: 'public' })).toMatchObject({
      status: 400,
      data: { error: { code: 'CONTENT_TOO_LONG', details: { field: 'caption' } } },
    })
  })

  test('requires a caption or a picture, and a valid visibility', async () => {
    const user = await app.user()
    expect(await user.api.createPost({ caption: '  ', visibility: 'public' })).toMatchObject({
      status: 400,
      data: { error: { code: 'VALIDATION_FAILED' } },
    })
    expect(await user.api.createPost({ caption: 'x', visibility: 'friends' as 'public' })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_VISIBILITY' } },
    })
  })

  test('refuses media that is unknown, another user’s, not completed or repeated, and creates nothing', async () => {
    const [user, other] = [await app.user(), await app.user()]
    const reserved = await user.api.createMedia({ content_type: 'image/jpeg', byte_size: 10, kind: 'image' })
    const own = await uploadPicture(user, await photograph())
    const theirs = await uploadPicture(other, await photograph())
    if (reserved.status !== 201) throw new Error('unreachable')
    for (const ids of [
      [reserved.data.id],
      [theirs],
      [own, theirs],
      [own, own],
      ['0192f3a1-1a00-7b11-8d2e-6f7a8b9c0d03'],
    ])
      expect(
        await user.api.createPost({ visibility: 'public', media: ids.map((media_id) => ({ media_id })) }),
      ).toMatchObject({
        status: 400,
        data: { error: { code: 'INVALID_MEDIA' } },
      })
    expect(await postCount(user)).toBe(0)
  })

  test('shows the post to other users once all its pictures are ready, and to its creator at once', async () => {
    const [creator, viewer] = [await app.user(), await app.user()]
    await viewer.api.followUser(creator.id)
    const media = await Promise.all([
      uploadPicture(creator, await photograph()),
      uploadPicture(creator, await photograph()),
    ])
    // Set back manually, so that the test does not race with the processing.
    await app.settle()
    await app.db.query(`update media set status = 'processing' where id = $1`, [media[1]])
    const post = await creator.api.createPost({ visibility: 'public', media: media.map((media_id) => ({ media_id })) })
    if (post.status !== 201) throw new Error('unreachable')
    expect(post.data.status).toBe('processing')
    expect((await creator.api.getPost(post.data.id)).status).toBe(200)
    expect((await viewer.api.getPost(post.data.id)).status).toBe(404)
    expect((await viewer.api.likePost(post.data.id)).status).toBe(404)
    expect((await viewer.api.getFollowingFeed()).data).toMatchObject({ items: [] })

    await app.db.query(`update media set status = 'ready' where id = $1`, [media[1]])
    await onMediaReady(systemCtx(app.nova.core), { media_id: media[1]! })
    await app.settle()
    expect((await viewer.api.getFollowingFeed()).data).toMatchObject({
      items: [{ id: post.data.id, status: 'published' }],
    })
  })
})

describe('deleting a post', () => {
  test('returns 204, then 404; the post is in no list and cannot be liked', async () => {
    const [creator, fan] = [await app.user(), await app.user()]
    await fan.api.followUser(creator.id)
    const id = await textPost(creator)
    expect((await creator.api.deletePost(id)).status).toBe(204)
    expect((await creator.api.deletePost(id)).status).toBe(404)
    expect((await fan.api.getPost(id)).status).toBe(404)
    expect((await fan.api.getFollowingFeed()).data).toMatchObject({ items: [] })
    expect(await fan.api.likePost(id)).toMatchObject({
      status: 409,
      data: { error: { code: 'CONTENT_ALREADY_DELETED' } },
    })
    expect(await fan.api.unlikePost(id)).toMatchObject({
      status: 409,
      data: { error: { code: 'CONTENT_ALREADY_DELETED' } },
    })
    expect(await postCount(creator)).toBe(0)
  })

  test('is only for the creator, and returns to others the error of reading it', async () => {
    const [creator, other] = [await app.user(), await app.user()]
    expect(await other.api.deletePost(await textPost(creator, 'x', 'public'))).toMatchObject({
      status: 403,
      data: { error: { code: 'NOT_CONTENT_OWNER' } },
    })
    expect(await other.api.deletePost(await textPost(creator, 'x', 'followers'))).toMatchObject({
      status: 403,
      data: { error: { code: 'NOT_FOLLOWING' } },
    })
    expect((await other.api.deletePost(await textPost(creator, 'x', 'private'))).status).toBe(404)
  })

  test('of ten concurrent requests, one returns 204', async () => {
    const creator = await app.user()
    const id = await textPost(creator)
    const statuses = (await Promise.all(Array.from({ length: 10 }, () => creator.api.deletePost(id)))).map(
      ({ status }) => status,
    )
    expect(statuses.filter((status) => status === 204)).toHaveLength(1)
    expect(await postCount(creator)).toBe(0)
  })
})

describe('likes', () => {
  test('liking twice counts once, and unliking twice changes nothing', async () => {
    const [creator, fan] = [await app.user(), await app.user()]
    const id = await textPost(creator)
    expect((await fan.api.likePost(id)).data).toEqual({ liked: true, like_count: 1 })
    expect((await fan.api.likePost(id)).data).toEqual({ liked: true, like_count: 1 })
    expect((await fan.api.getPost(id)).data).toMatchObject({ engagement: { like_count: 1 }, viewer: { liked: true } })
    expect((await creator.api.getPost(id)).data).toMatchObject({ viewer: { liked: false } })
    expect((await fan.api.unlikePost(id)).data).toEqual({ liked: false, like_count: 0 })
    expect((await fan.api.unlikePost(id)).data).toEqual({ liked: false, like_count: 0 })
  })

  test('400 concurrent likes count 400, and 200 concurrent unlikes leave 200', async () => {
    const creator = await app.user()
    const id = await textPost(creator)
    const fans = await manyUsers(400)
    const call = (method: string, token: string): Promise<Response> =>
      app.fetch(`/api/v1/posts/${id}/like`, { method, headers: { authorization: `Bearer ${token}` } })
    const likes = await Promise.all(fans.map((token) => call('POST', token)))
    expect(likes.every(({ status }) => status === 200)).toBe(true)
    expect((await creator.api.getPost(id)).data).toMatchObject({ engagement: { like_count: 400 } })
    const unlikes = await Promise.all(fans.slice(0, 200).map((token) => call('DELETE', token)))
    expect(unlikes.every(({ status }) => status === 200)).toBe(true)
    expect((await creator.api.getPost(id)).data).toMatchObject({ engagement: { like_count: 200 } })
    await app.settle()
    const { rows } = await app.db.query(
      'select count(*)::int as n, max(seq)::int as last from notifications where user_id = $1',
      [creator.id],
    )
    // The numbers have no gap, and the likes that were taken back are not shown.
    expect(rows[0].n).toBe(rows[0].last)
    const list = await creator.api.listNotifications({ limit: 100 })
    expect(list).toMatchObject({ data: { unread_count: 200 } })
    const groups = await creator.api.listNotificationGroups()
    expect(groups).toMatchObject({ data: { items: [{ actor_count: 200, unread_count: 200 }] } })
  })

  test('concurrent likes and unlikes of the same users leave the counter equal to the rows', async () => {
    const creator = await app.user()
    const id = await textPost(creator)
    const fans = await Promise.all(Array.from({ length: 10 }, () => app.user()))
    await Promise.all(
      fans.flatMap((fan) =>
        Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? fan.api.likePost(id) : fan.api.unlikePost(id))),
      ),
    )
    const { rows } = await app.db.query(
      `select like_count, (select count(*)::int from likes where content_id = c.id) as rows
        from contents c where id = $1`,
      [id],
    )
    expect(rows[0].like_count).toBe(rows[0].rows)
  })
})

/** Creates users in the database, without hashing a thousand passwords. Returns their access tokens. */
async function manyUsers(count: number): Promise<string[]> {
  const { rows } = await app.db.query(
    `with made as (
      insert into users (id, username, email, password_hash, display_name, created_at, updated_at)
      select gen_random_uuid(), 'fan_' || n, 'fan_' || n || '@example.com', '-', 'Fan ' || n, now(), now()
      from generate_series(1, $1) n
      returning id
    )
    insert into sessions (id, user_id, created_at, last_used_at, expires_at)
    select gen_random_uuid(), id, now(), now(), now() + interval '1 day'
    from made
    returning id, user_id`,
    [count],
  )
  return Promise.all(
    rows.map((row) =>
      signAccessToken(app.nova.core, { userId: row.user_id as string, sessionId: row.id as string, role: 'user' }),
    ),
  )
}

test('concurrent likes and unlikes of the same users at two processes do not block each other', async () => {
  const other = await app.another({ ROLES: 'api' })
  const creator = await app.user()
  const id = await textPost(creator)
  const fans = await Promise.all(Array.from({ length: 40 }, () => app.user()))
  const send = async (url: string, fan: TestUser, method: 'POST' | 'DELETE'): Promise<number> =>
    (
      await guardedFetch(`${url}/api/v1/posts/${id}/like`, {
        method,
        headers: { authorization: `Bearer ${fan.accessToken}` },
      })
    ).status
  for (let round = 0; round < 8; round++) {
    const method = round % 2 === 0 ? 'POST' : 'DELETE'
    const statuses = await Promise.all([
      ...fans.map((fan) => send(app.url, fan, method)),
      ...fans.toReversed().map((fan) => send(other.url!, fan, method)),
    ])
    expect(new Set(statuses)).toEqual(new Set([200]))
    const { rows } = await app.db.query('select like_count from contents where id = $1', [id])
    expect(rows).toEqual([{ like_count: method === 'POST' ? fans.length : 0 }])
  }
})
