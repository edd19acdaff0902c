import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DomainEvent } from '../../../src/contract/generated/messages.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { notifications } from '../../../src/notifications/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
import { created, createdId, itemsOf } from '../../support/replies.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

describe('a mention', () => {
  const mentionsOf = async (user: TestUser): Promise<object[]> =>
    (itemsOf(await user.api.listNotifications({ limit: 100 })) as unknown as { event: string; data: object }[])
      .filter(({ event }) => event === 'content_mentioned')
      .map(({ data }) => data)

  test('notifies users who may see the content, once; an edit notifies only the users that it adds', async () => {
    const [author, follower, stranger, blocked] = [
      await app.user('author'),
      await app.user('follower'),
      await app.user('stranger'),
      await app.user('blocked'),
    ]
    await follower.api.followUser(author.id)
    await blocked.api.blockUser(author.id, {})
    const names = [follower, stranger, blocked, author].map(({ username }) => `@${username}`).join(' ')
    const post = await created(
      author.api.createPost({ caption: `for ${names} and @nobody_at_all`, visibility: 'followers' }),
    )
    await app.settle()
    expect(await mentionsOf(follower)).toMatchObject([
      { user_id: author.id, user_name: 'author', content_id: post.id, content_type: 'post', comment_id: null },
    ])
    for (const user of [stranger, blocked, author]) expect(await mentionsOf(user)).toEqual([])
    // The user who blocked the author is not listed to the author either.
    expect(post).toMatchObject({ mentions: [{ id: follower.id }, { id: stranger.id }] })
    await author.api.editPost(post.id, { visibility: 'public' })
    await app.settle()
    expect(await mentionsOf(follower)).toHaveLength(1)
    expect(await mentionsOf(stranger)).toHaveLength(1)
    expect(await mentionsOf(blocked)).toEqual([])
    // The notification no longer has the text of content that the user may not see.
    await author.api.editPost(post.id, { visibility: 'private', caption: 'nothing' })
    await app.settle()
    expect(await mentionsOf(follower)).toMatchObject([{ content_id: post.id, text: null }])
    expect(itemsOf(await author.api.listPostEdits(post.id))).toHaveLength(1)
    await author.api.editPost(post.id, { visibility: 'public', caption: 'again' })
    await author.api.editPost(post.id, { visibility: 'private' })
    await author.api.editPost(post.id, { caption: 'only mine' })
    await author.api.editPost(post.id, { caption: 'open', visibility: 'public' })
    const kept = itemsOf(await follower.api.listPostEdits(post.id)) as unknown as { caption: string }[]
    expect(kept.map(({ caption }) => caption)).toEqual([expect.stringContaining('for @')])
  })

  test('in a comment notifies too, but not the users who are notified of the comment itself', async () => {
    const [author, commenter, other] = [await app.user('author'), await app.user('commenter'), await app.user('other')]
    const post = await textPost(author)
    const comment = await created(
      commenter.api.createPostComment(post, { content: `@${author.username} and @${other.username}, look` }),
    )
    expect(comment).toMatchObject({ mentions: [{ id: author.id }, { id: other.id }] })
    await app.settle()
    expect(await mentionsOf(author)).toEqual([])
    expect(await mentionsOf(other)).toMatchObject([
      { user_id: commenter.id, content_id: post, comment_id: comment.id, text: expect.stringContaining('look') },
    ])
    const reply = await created(
      author.api.createPostComment(post, { content: `@${commenter.username} yes`, parent_id: comment.id }),
    )
    expect(reply.id).toBeTruthy()
    await app.settle()
    expect(await mentionsOf(commenter)).toEqual([])
  })
})

test('mentions in one batch are numbered in the order of their events', async () => {
  const idle = await startTestApp({ ROLES: 'api' })
  try {
    const [author, reader] = [await idle.user('author'), await idle.user('reader')]
    const post = await textPost(author)
    const written = await Promise.all(
      Array.from({ length: 12 }, async (_, nth) => {
        const content = `${nth} for @${reader.username}`
        if (nth % 3 > 0) return published(await textPost(author, content), author)
        return commented(await createdId(author.api.createPostComment(post, { content })), post, author)
      }),
    )
    // Neither the order of the ids nor that of the texts.
    const batch = written.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const [consumer] = notifications.consumers
    await consumer!.handle(systemCtx(idle.nova.core), batch)
    const { rows } = await idle.db.query(
      `select coalesce(data ->> 'comment_id', data ->> 'content_id') as id from notifications order by seq`,
    )
    expect(rows.map(({ id }) => id)).toEqual(batch.map(aboutOf))
  } finally {
    await idle.close()
  }
})

function published(content_id: string, { id: creator_id }: TestUser): DomainEvent {
  const data = { content_id, content_type: 'post', creator_id, visibility: 'public' }
  return eventOf('content_published', creator_id, data)
}

function commented(comment_id: string, content_id: string, { id: creator_id }: TestUser): DomainEvent {
  const data = { comment_id, content_id, content_type: 'post', creator_id, text: '', new_comment_count: 1 }
  return eventOf('content_commented', creator_id, data)
}

/** Returns an event with a random id. */
function eventOf(type: DomainEvent['type'], actor_id: string, data: object): DomainEvent {
  const occurred_at = new Date().toISOString()
  return { id: randomUUID(), type, occurred_at, actor_id, request_id: null, version: 1, data } as DomainEvent
}

function aboutOf({ data }: DomainEvent): string {
  const { comment_id, content_id } = data as { comment_id?: string; content_id: string }
  return comment_id ?? content_id
}
