import pg from 'pg'
import { expect, test } from 'vitest'
import { migrateDown, migrateUp, migrationStatus } from '../../../src/migrations.ts'
import { startTestApp } from '../../support/app.ts'
import { readyMedia } from '../../support/media.ts'
import { textPost } from '../../support/pictures.ts'
import { createdId } from '../../support/replies.ts'

test('with data of every kind all migrations but the first can be rolled back and applied again', async () => {
  const app = await startTestApp()
  const { config } = app
  try {
    const [ana, ben] = [await app.user('ana'), await app.user('ben')]
    const post = await textPost(ben)
    await ana.api.followUser(ben.id)
    await ana.api.likePost(post)
    const comment = await ana.api.createPostComment(post, { content: 'hello' })
    if (comment.status !== 201) throw new Error('unreachable')
    await ben.api.createPostComment(post, { content: 'reply', parent_id: comment.data.id })
    await ana.api.sharePost(post, {})
    await ana.api.savePost(post)
    await ben.api.editPost(post, { caption: 'edited' })
    await ben.api.editMe({ is_private: true, bio: 'hej' })
    const cleo = await app.user('cleo')
    await cleo.api.followUser(ben.id)
    await ana.api.blockUser(cleo.id, { expires_in: 1 })
    await ana.api.muteUser(ben.id, {})
    await ana.api.startTwoFactor({ password: ana.password })

    const reel = await createdId(
      ben.api.createReel({
        media_id: await readyMedia(app, ben, 'video'),
        caption: `with @${ana.username}`,
        sensitive: true,
      }),
    )
    await ben.api.editReel(reel, { caption: 'changed' })
    await ana.api.recordViews({
      views: [{ id: crypto.randomUUID(), content_id: reel, viewed_at: app.clock.now().toISOString() }],
    })
    const story = await createdId(
      ben.api.createStory({ media_id: await readyMedia(app, ben), visibility: 'close_friends' }),
    )
    await ben.api.addCloseFriend(ana.id)
    await ana.api.viewStory(story)
    await createdId(ben.api.createHighlight({ title: 'kept', story_ids: [story] }))
    await createdId(ben.api.createPost({ caption: 'later', visibility: 'public', draft: true }))
    await createdId(
      ben.api.createPost({
        caption: 'much later',
        visibility: 'subscribers',
        publish_at: new Date(Date.now() + 3_600_000).toISOString(),
      }),
    )
    await app.settle()
    await app.nova.stop()
    const rolledBack: string[] = []
    for (;;) {
      const states = (await migrationStatus(config)).filter(({ store, applied }) => store === 'postgres' && applied)
      if (states.length <= 1) break
      rolledBack.push(...(await migrateDown(config, 'postgres')).map(({ name }) => name))
    }
    expect(rolledBack.length).toBeGreaterThanOrEqual(5)
    const applied = (await migrateUp(config)).filter(({ store }) => store === 'postgres').map(({ name }) => name)
    expect(applied).toEqual(rolledBack.toReversed())
    const client = new pg.Client(config.DATABASE_URL)
    await client.connect()
    // Accounts and follows are in the tables of the first migration; the block had expired.
    const { rows } = await client.query(
      `select (select count(*)::integer from users) as users, (select count(*)::integer from follows) as follows`,
    )
    expect(rows).toEqual([{ users: 3, follows: 1 }])
    await client.end()
  } finally {
    await app.close().catch(() => undefined)
  }
})

// Down to the one before notifications lost their texts.
const rolledBack = 8

test('rolling back the latest migrations and applying them again keeps notifications of every kind', async () => {
  const app = await startTestApp()
  try {
    const [ana, ben] = [await app.user('ana'), await app.user('ben')]
    await ben.api.editMe({ is_private: true })
    await ana.api.followUser(ben.id)
    await app.settle()
    await ben.api.approveFollowRequest(ana.id)
    await ben.api.followUser(ana.id)
    const post = await textPost(ana)
    await ben.api.likePost(post)
    await ben.api.createPostComment(post, { content: 'hi' })
    await ben.api.sharePost(post, {})
    await app.settle()
    // A message that notifications were withdrawn is none, and the former processes do not know it.
    const all = `select id, actor_id from notifications where event <> 'notifications_withdrawn' order by id`
    const { rows: before } = await app.db.query(all)
    expect(before.length).toBe(6)
    for (let n = 0; n < rolledBack; n++) await migrateDown(app.config, 'postgres')
    await migrateUp(app.config)
    expect((await app.db.query(all)).rows).toEqual(before)
    // They are shown with the texts that are read when they are shown.
    expect(await ana.api.listNotifications()).toMatchObject({
      data: { items: [{}, { data: { user_name: 'ben', text: 'hi' } }, {}, {}, {}] },
    })
  } finally {
    await app.close()
  }
})
