import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { modules } from '../../../src/modules.ts'
import { checkCounts, repairCounts } from '../../../src/operations/index.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const counters = modules.flatMap((module) => module.counters ?? [])
const ctx = () => systemCtx(app.nova.core)

test('every wrong counter is found, and is repaired while users follow and like', async () => {
  const [star, ...fans] = await Promise.all(Array.from({ length: 20 }, () => app.user()))
  const post = await textPost(star!)
  for (const fan of fans.slice(0, 10)) {
    await fan.api.followUser(star!.id)
    await fan.api.likePost(post)
  }
  await app.settle()
  expect(await checkCounts(ctx(), counters)).toEqual([])

  await app.db.query('update users set follower_count = 3, following_count = 7, post_count = 5 where id = $1', [
    star!.id,
  ])
  await app.db.query('update contents set like_count = 1 where id = $1', [post])
  await app.db.query('update notification_counters set unread_count = 0 where user_id = $1', [star!.id])
  const wrong = await checkCounts(ctx(), counters)
  expect(wrong.map(({ counter, stored, actual }) => [counter, stored, actual])).toEqual([
    ['users.follower_count', 3, 10],
    ['users.following_count', 7, 0],
    ['users.post_count', 5, 1],
    ['contents.like_count', 1, 10],
    ['notification_counters.unread_count', 0, 20],
  ])

  const busy = Promise.all(
    fans.flatMap((fan, n) => [
      n < 10 ? fan.api.unfollowUser(star!.id) : fan.api.followUser(star!.id),
      fan.api.likePost(post),
    ]),
  )
  await repairCounts(ctx(), counters, wrong)
  await busy
  await app.settle()
  expect(await checkCounts(ctx(), counters)).toEqual([])
  expect((await fans[0]!.api.getUser(star!.id)).data).toMatchObject({
    follower_count: 9,
    following_count: 0,
    post_count: 1,
  })
})
