import { randomUUID } from 'node:crypto'
import { systemCtx } from '../../src/core/context.ts'
import { modules } from '../../src/modules.ts'
import type { TestApp, TestUser } from './app.ts'
import { newStream } from './contents.ts'
import { photograph, textPost, uploadPicture } from './pictures.ts'
import { type ClientReply, createdId } from './replies.ts'

type Name = (typeof names)[number]
export type EventfulWorld = {
  readonly users: Record<Name, TestUser>
  /** The stream that is running. */
  readonly stream: string
  /** Ends every block, mute and ban, enables all kinds, and lets users see what was hidden from them. */
  lift(): Promise<void>
}

const names = ['ana', 'fan', 'muted', 'blocked', 'hidden', 'writer', 'streamer', 'viewer', 'fickle', 'late'] as const
const dayMs = 24 * 60 * 60 * 1000

/**
 * Seeds everything on which a consumer decides by the state of the moment: blocks, mutes, disabled kinds, texts that a
 * user may not see, edits, deletions, undone actions, bans, and rows that have been purged.
 */
export async function seedEventfulWorld(app: TestApp, admin: TestUser): Promise<EventfulWorld> {
  const all = await Promise.all(names.map(async (name) => [name, accepted(await app.user(name))] as const))
  const users = Object.fromEntries(all) as Record<Name, TestUser>
  const { ana, fan, muted, blocked, hidden, writer, streamer, viewer, fickle } = users
  await ana.api.registerDevice({ platform: 'ios', token: `token-${ana.id}` })
  await app.register('mailed')
  const post = await textPost(ana, '#sea #sky by the shore')
  await app.settle()

  // Held back by a mute, a block, a disabled kind, or because the text may not be seen.
  await ana.api.muteUser(muted.id, {})
  await ana.api.blockUser(blocked.id, {})
  await ana.api.editNotificationPreferences({
    items: [
      { kind: 'content_shared', in_app: false },
      { kind: 'content_mentioned', push: false },
    ],
  })
  await muted.api.followUser(ana.id)
  await muted.api.likePost(post)
  await muted.api.createPostComment(post, { content: `hello @${ana.username} and @${fan.username}` })
  await textPost(muted, `for @${ana.username}`)
  await textPost(blocked, `for @${ana.username}`)
  await textPost(hidden, `for @${ana.username} and @${fan.username}`, 'followers')
  await fan.api.sharePost(post, { text: 'look' })
  await app.settle()

  // Edits, deletions and undone actions.
  const edited = await textPost(writer, `first @${ana.username}`)
  await app.settle()
  await writer.api.editPost(edited, { caption: `second @${ana.username} @${fan.username} #sky` })
  await app.settle()
  const amended = await textPost(writer, `first @${ana.username}`)
  await app.settle()
  await writer.api.editPost(amended, { caption: `second @${ana.username} @${fan.username}` })
  const regretted = await createdId(fan.api.createPostComment(post, { content: `sorry @${writer.username}` }))
  const kept = await textPost(writer, `soon gone @${fan.username} #gone`)
  await app.settle()
  await fan.api.deleteComment(regretted)
  await writer.api.deletePost(kept)
  await fickle.api.followUser(ana.id)
  for (const undo of [false, true, false, true]) {
    await fickle.api[undo ? 'unlikePost' : 'likePost'](post)
    await fickle.api[undo ? 'savePost' : 'unsavePost'](edited)
    await app.settle()
  }
  await fan.api.likePost(edited)
  await app.settle()
  await fan.api.unlikePost(edited)
  await writer.api.editPost(edited, { caption: `third @${ana.username} #film` })
  await fan.api.likePost(edited)
  await fickle.api.unfollowUser(ana.id)
  await fan.api.recordViews({
    views: [{ id: randomUUID(), content_id: post, viewed_at: app.clock.now().toISOString(), watched_ms: 10 }],
  })
  await writer.api.editMe({ avatar_media_id: await uploadPicture(writer, await photograph(), 'image/jpeg') })
  await admin.api.suspendUser(fickle.id, { reason: 'spam' })
  await app.settle()
  await admin.api.reinstateUser(fickle.id)

  // Streams: one runs, one has ended, and its messages have been purged.
  for (const user of [fan, muted, viewer, writer]) await user.api.followUser(streamer.id)
  await muted.api.muteUser(streamer.id, {})
  await writer.api.editNotificationPreferences({ items: [{ kind: 'live_started', in_app: false }] })
  await viewer.api.editNotificationPreferences({ items: [{ kind: 'live_ended', in_app: false }] })
  const ended = (await newStream(streamer)).stream_id
  const comment = await createdId(fan.api.createLiveComment(ended, { content: 'hello' }))
  await app.settle()
  await streamer.api.endLive(ended)
  await app.settle()
  await app.db.query('update live_sessions set ended_at = $2 where id = $1', [ended, daysAgo(app, 8)])
  await app.db.query('update views set received_at = $1', [daysAgo(app, 8)])
  await fan.api.deleteComment(comment)
  await app.settle()
  for (const { run } of modules.flatMap(({ jobs = [] }) => jobs)) await run(systemCtx(app.nova.core))
  await app.db.query('delete from pushes where settled_at is not null')
  const running = (await newStream(streamer)).stream_id
  await createdId(fan.api.createLiveComment(running, { content: 'hello again' }))
  await streamer.api.banViewer(running, { user_id: viewer.id })
  await app.settle()

  return {
    users,
    stream: running,
    async lift() {
      await ana.api.unmuteUser(muted.id)
      await ana.api.unblockUser(blocked.id)
      await muted.api.unmuteUser(streamer.id)
      for (const user of [ana, writer, viewer]) await enableAllKinds(user)
      for (const user of [ana, fan]) await user.api.followUser(hidden.id)
      await users.late.api.followUser(streamer.id)
      await streamer.api.unbanViewer(running, viewer.id)
    },
  }
}

/** Returns the user with a client that throws when a call is refused. */
function accepted(user: TestUser): TestUser {
  type Call = (...args: unknown[]) => Promise<ClientReply>
  const api = new Proxy(user.api, {
    get: (target, name) => {
      const call = Reflect.get(target, name) as Call
      return async (...args: unknown[]) => {
        const reply = await call(...args)
        if (reply.status >= 400)
          throw new Error(`${String(name)} returned ${reply.status}: ${JSON.stringify(reply.data)}`)
        return reply
      }
    },
  })
  return { ...user, api }
}

async function enableAllKinds(user: TestUser): Promise<void> {
  const { data } = await user.api.getNotificationPreferences()
  const { items } = data as { items: { kind: 'content_liked' }[] }
  await user.api.editNotificationPreferences({ items: items.map(({ kind }) => ({ kind, in_app: true })) })
}

function daysAgo({ clock }: TestApp, days: number): Date {
  return new Date(clock.now().getTime() - days * dayMs)
}
