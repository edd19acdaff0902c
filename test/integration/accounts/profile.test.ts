import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { load } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function me(user: TestUser) {
  const response = await user.api.getMe()
  if (response.status !== 200) throw new Error('unreachable')
  return response.data
}

describe('editing a profile', () => {
  test('changes only the given fields; other users find it by the username in any case', async () => {
    const [user, other] = [await app.user('old'), await app.user()]
    const username = `new.${user.username}`.slice(0, 30)
    expect(await user.api.editMe({ username, bio: 'Down the rabbit hole. 🐇' })).toMatchObject({
      status: 200,
      data: { username, display_name: 'old', bio: 'Down the rabbit hole. 🐇', is_private: false },
    })
    expect(await user.api.editMe({ display_name: 'New' })).toMatchObject({
      data: { username, display_name: 'New', bio: 'Down the rabbit hole. 🐇' },
    })
    expect(await other.api.getUserByUsername(username.toUpperCase())).toMatchObject({
      status: 200,
      data: { id: user.id, display_name: 'New' },
    })
    expect((await user.api.editMe({})).status).toBe(200)
  })

  test('refuses a taken username, also of two concurrent requests, and invalid values', async () => {
    const [a, b, c] = [await app.user(), await app.user(), await app.user()]
    expect(await a.api.editMe({ username: b.username })).toMatchObject({
      status: 409,
      data: { error: { code: 'USERNAME_TAKEN' } },
    })
    const wanted = `wanted_${a.username}`.slice(0, 30)
    const responses = await Promise.all([a.api.editMe({ username: wanted }), c.api.editMe({ username: wanted })])
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await a.api.editMe({ username: 'No Spaces' })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_USERNAME' } },
    })
    expect(await a.api.editMe({ bio: 'x'.repeat(301) })).toMatchObject({
      status: 400,
      data: { error: { code: 'CONTENT_TOO_LONG' } },
    })
    expect(await a.api.editMe({ display_name: '' })).toMatchObject({
      status: 400,
      data: { error: { code: 'VALIDATION_FAILED' } },
    })
  })
})

test.each(['   ', ' \n\t ', 'a\u0007b'])('a display name of %j is refused', async (display_name) => {
  const user = await app.user()
  expect(await user.api.editMe({ display_name })).toMatchObject({
    status: 400,
    data: { error: { code: 'VALIDATION_FAILED' } },
  })
})

test('a lone surrogate is refused, and a surrogate pair is accepted', async () => {
  const user = await app.user()
  const patch = (bio: string) =>
    app.fetch('/api/v1/users/me', {
      method: 'PATCH',
      headers: { authorization: `Bearer ${user.accessToken}`, 'content-type': 'application/json' },
      body: `{"bio":"${bio}"}`,
    })
  expect((await patch('x\\ud800y')).status).toBe(400)
  const whole = await patch('\\ud83d\\udc07')
  expect([whole.status, await whole.json()]).toMatchObject([200, { bio: '🐇' }])
})

describe('an avatar', () => {
  test('is processed like other media, shown once it is ready, and removed by null', async () => {
    const user = await app.user()
    const first = await uploadPicture(user, await photograph())
    expect((await user.api.editMe({ avatar_media_id: first })).status).toBe(200)
    await app.settle()
    const { avatar_url, pending_avatar_media_id } = await me(user)
    expect([pending_avatar_media_id, avatar_url]).toEqual([null, expect.stringContaining(first)])
    const loaded = await load(app, avatar_url!)
    expect((await sharp(Buffer.from(await loaded.arrayBuffer())).metadata()).width).toBe(150)

    // An avatar that is already processed is shown at once.
    const second = await uploadPicture(user, await photograph())
    await app.settle()
    expect(await user.api.editMe({ avatar_media_id: second })).toMatchObject({
      data: { avatar_url: expect.stringContaining(second), pending_avatar_media_id: null },
    })
    expect(await user.api.editMe({ avatar_media_id: null })).toMatchObject({ data: { avatar_url: null } })
  })

  test('that cannot be processed leaves the previous one', async () => {
    const user = await app.user()
    const good = await uploadPicture(user, await photograph())
    await app.settle()
    await user.api.editMe({ avatar_media_id: good })
    // The header is complete, the picture data is cut off.
    const broken = (await photograph()).subarray(0, 2_000)
    const bad = await uploadPicture(user, broken).catch(() => undefined)
    if (bad !== undefined) {
      await user.api.editMe({ avatar_media_id: bad })
      await app.settle()
      expect(await me(user)).toMatchObject({ avatar_url: expect.stringContaining(good), pending_avatar_media_id: null })
    }
    expect(bad).toBeDefined()
  })

  test('must be media of the user, and completed', async () => {
    const [user, other] = [await app.user(), await app.user()]
    const theirs = await uploadPicture(other, await photograph())
    const reserved = await user.api.createMedia({ content_type: 'image/jpeg', byte_size: 10, kind: 'image' })
    if (reserved.status !== 201) throw new Error('unreachable')
    for (const id of [theirs, reserved.data.id, '0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01'])
      expect(await user.api.editMe({ avatar_media_id: id })).toMatchObject({
        status: 400,
        data: { error: { code: 'INVALID_MEDIA' } },
      })
  })
})
