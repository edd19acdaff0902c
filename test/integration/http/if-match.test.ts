import { afterAll, beforeAll, expect, test } from 'vitest'
import { operationMeta } from '../../../src/contract/generated/operations.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newStory } from '../../support/contents.ts'
import { readyMedia } from '../../support/media.ts'
import { createdId } from '../../support/replies.ts'
import { call } from '../../support/requests.ts'

let app: TestApp
let user: TestUser
/** A path of each edit that accepts If-Match, and bodies for two different edits. */
const edits: Record<string, { path: string; bodies: [object, object] }> = {}

beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
  const post = await createdId(user.api.createPost({ caption: 'first', visibility: 'public' }))
  const reel = await createdId(
    user.api.createReel({ caption: 'first', visibility: 'public', media_id: await readyMedia(app, user, 'video') }),
  )
  const stories = [await newStory(app, user), await newStory(app, user)].map(({ id }) => id)
  const highlight = await createdId(user.api.createHighlight({ title: 'first', story_ids: stories }))
  const stream = await createdId(user.api.startLive({ title: 'first' }))
  Object.assign(edits, {
    editPost: { path: `/posts/${post}`, bodies: [{ caption: 'one' }, { sensitive: true }] },
    editReel: { path: `/reels/${reel}`, bodies: [{ caption: 'one' }, { content_warning: 'loud' }] },
    editMe: { path: '/users/me', bodies: [{ bio: 'one' }, { display_name: 'Another' }] },
    editLive: { path: `/live/${stream}`, bodies: [{ title: 'one' }, { slow_mode_seconds: 5 }] },
    editHighlight: { path: `/highlights/${highlight}`, bodies: [{ title: 'one' }, { story_ids: [stories[1]] }] },
    editNotificationPreferences: {
      path: '/notifications/preferences',
      bodies: [
        { items: [{ kind: 'content_liked', push: false }] },
        { items: [{ kind: 'user_followed', in_app: false }] },
      ],
    },
  })
})
afterAll(() => app.close())

const conditional = Object.entries(operationMeta)
  .filter(([id, { version }]) => version.length > 0 && !id.startsWith('get'))
  .map(([id]) => id)

const etagOf = async (path: string): Promise<string> =>
  (await call(app.url, 'GET', path, user.accessToken)).headers.get('etag')!
const edit = (path: string, body: object, ifMatch?: string) =>
  call(app.url, 'PATCH', path, user.accessToken, body, ifMatch === undefined ? {} : { 'if-match': ifMatch })

test.each(conditional)('%s with If-Match changes only what its client has read', async (id) => {
  const { path, bodies } = edits[id]!
  const read = await etagOf(path)
  const changed = await edit(path, bodies[0], `"other", ${read}`)
  expect(changed.status).toBe(200)
  const now = changed.headers.get('etag')!
  const before = await call(app.url, 'GET', path, user.accessToken)
  expect(await edit(path, bodies[1], read)).toMatchObject({ status: 412, code: 'PRECONDITION_FAILED' })
  for (const never of [`W/${now}`, '"other"', now.replaceAll('"', '')])
    expect([never, (await edit(path, bodies[1], never)).status]).toEqual([never, 412])
  expect((await call(app.url, 'GET', path, user.accessToken)).data).toEqual(before.data)
  // The tag of the edit itself, of an encoded response, and any tag.
  const encoded = now.replace(/"$/, '-br"')
  expect((await edit(path, bodies[1], encoded)).status).toBe(200)
  expect((await edit(path, bodies[0], '*')).status).toBe(200)
  expect((await edit(path, bodies[1])).status).toBe(200)
})

test.each(conditional)('of edits at the same time with the same If-Match, %s accepts one', async (id) => {
  const { path, bodies } = edits[id]!
  await edit(path, bodies[0])
  const read = await etagOf(path)
  const other = id === 'editNotificationPreferences' ? { items: [{ kind: 'content_liked', push: true }] } : undefined
  const different = (nth: number): object => {
    const [key, value] = Object.entries(bodies[0])[0]!
    return other ?? { [key]: `${value} ${nth}` }
  }
  const statuses = await Promise.all(
    Array.from({ length: 8 }, async (_, nth) => (await edit(path, different(nth), read)).status),
  )
  expect(statuses.sort()).toEqual([200, ...Array<number>(7).fill(412)])
})

test('likes and comments of others do not make an edit fail', async () => {
  const { path } = edits.editPost!
  const read = await etagOf(path)
  const other = await app.user()
  const id = path.split('/')[2]!
  expect((await other.api.likePost(id)).status).toBe(200)
  expect((await other.api.createPostComment(id, { content: 'nice' })).status).toBe(201)
  expect(await etagOf(path)).not.toBe(read)
  expect((await edit(path, { caption: 'after the like' }, read)).status).toBe(200)
})

test('If-Match does not bypass authorization', async () => {
  const { path, bodies } = edits.editPost!
  const other = await app.user()
  const read = await etagOf(path)
  for (const ifMatch of [read, '"other"'])
    expect(await call(app.url, 'PATCH', path, other.accessToken, bodies[0], { 'if-match': ifMatch })).toMatchObject({
      status: 403,
      code: 'NOT_CONTENT_OWNER',
    })
})
