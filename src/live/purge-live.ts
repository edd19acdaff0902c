import { type Ctx, run } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'
import { messagesKeptSince } from './live-messages.ts'

const dayMs = 24 * 60 * 60 * 1000
const viewersKeptMs = 90 * dayMs

function purgeOf(table: string) {
  return statement({
    name: `live.purge_${table}`,
    params: { ended_before: instant },
    text: (p) => `
      delete from ${table}
      where session_id in (
        select id
        from live_sessions
        where ended_at < ${p.ended_before}
      )`,
  })
}
const purgeMessages = purgeOf('live_messages')
const purgeChatters = purgeOf('live_chatters')
const purgeViewers = purgeOf('live_viewers')

/**
 * Deletes the messages of streams that ended a week ago or earlier: no client resumes them any more, and the chat
 * itself is kept as comments. The rows of viewers are kept for 90 days.
 */
export async function purgeLive(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now().getTime()
  const ended_before = messagesKeptSince(ctx.core)
  await run(ctx, purgeMessages, { ended_before })
  await run(ctx, purgeChatters, { ended_before })
  await run(ctx, purgeViewers, { ended_before: new Date(now - viewersKeptMs) })
}
