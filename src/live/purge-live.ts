import { type Ctx, sql } from '../core/context.ts'

const dayMs = 24 * 60 * 60 * 1000
const [messagesKeptMs, viewersKeptMs] = [7 * dayMs, 90 * dayMs]
const ended = 'select id from live_sessions where ended_at < $1'
const messages = { name: 'purge_live_messages', text: `delete from live_messages where session_id in (${ended})` }
const chatters = { name: 'purge_live_chatters', text: `delete from live_chatters where session_id in (${ended})` }
const viewers = { name: 'purge_live_viewers', text: `delete from live_viewers where session_id in (${ended})` }

/** A week after the end nobody resumes; the chat itself stays in the comments. Who came and went is kept for 90 days. */
export async function purgeLive(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now().getTime()
  for (const statement of [messages, chatters]) await sql(ctx, statement, [new Date(now - messagesKeptMs)])
  await sql(ctx, viewers, [new Date(now - viewersKeptMs)])
}
