import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
})
afterAll(() => app.close())

const send = async (method: string, path: string, body: object) => {
  const response = await app.fetch(`/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${user.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, data: (await response.json()) as Record<string, unknown> }
}
const tomorrow = () => new Date(app.clock.now().getTime() + 86_400_000).toISOString()

describe('a field is emptied', () => {
  test.each([
    ['by clear', { clear: ['content_warning', 'publish_at'] }],
    ['by null, as older clients do', { content_warning: null, publish_at: null }],
  ])('%s', async (_, changes) => {
    const post = { caption: 'hello', visibility: 'public', content_warning: 'Spoilers', publish_at: tomorrow() }
    const created = await send('POST', '/posts', post)
    expect([created.status, created.data.status]).toEqual([201, 'scheduled'])
    const edited = await send('PATCH', `/posts/${created.data.id}`, changes)
    expect(edited).toMatchObject({
      status: 200,
      data: { status: 'draft', content_warning: null, publish_at: null, caption: 'hello' },
    })
  })

  test('not if it is also set, which changes nothing', async () => {
    const created = await send('POST', '/posts', {
      caption: 'hello',
      visibility: 'public',
      content_warning: 'Spoilers',
    })
    const edited = await send('PATCH', `/posts/${created.data.id}`, {
      clear: ['content_warning'],
      ...{ content_warning: 'Other', caption: 'changed' },
    })
    expect(edited).toMatchObject({
      status: 400,
      data: { error: { code: 'VALIDATION_FAILED', details: { issues: [{ field: 'content_warning' }] } } },
    })
    expect((await user.api.getPost(String(created.data.id))).data).toMatchObject({ caption: 'hello' })
  })

  test.each([
    ['by clear', { clear: ['avatar_media_id'] }],
    ['by null', { avatar_media_id: null }],
  ])('in the profile %s', async (_, changes) => {
    const media = await uploadPicture(user, await photograph())
    await app.settle()
    expect((await send('PATCH', '/users/me', { avatar_media_id: media })).data.avatar_url).not.toBeNull()
    expect((await send('PATCH', '/users/me', changes)).data).toMatchObject({ avatar_url: null })
  })
})

test('null for content_warning and publish_at means none in new content too', async () => {
  const created = await send('POST', '/posts', {
    ...{ caption: 'hello', visibility: 'public' },
    ...{ content_warning: null, publish_at: null },
  })
  expect(created).toMatchObject({ status: 201, data: { status: 'published', content_warning: null } })
})
