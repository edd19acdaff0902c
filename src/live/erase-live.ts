import { type Ctx, run } from '../core/context.ts'
import { anonymizeRows, type Erase, eraseRows, inOrder } from '../core/erase.ts'
import { statement, uuid } from '../platform/statement.ts'
import { endLive } from './end-live.ts'

const running = statement({
  name: 'live.running_to_erase',
  params: { user: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from live_sessions
    where creator_id = ${p.user}
      and ended_at is null`,
})

/** Ends the running stream of a user. The rows of streams are erased with the user's contents. */
async function endRunning(ctx: Ctx, user: string): Promise<void> {
  for (const { id } of await run(ctx, running, { user })) await endLive(ctx, id, 'creator_left')
}

const ofUser = (table: string, column: string): Erase =>
  eraseRows({ name: `live.erase_${table}`, table, where: (user) => `${column} = ${user}` })
const ofOwn = (table: string): Erase =>
  eraseRows({
    name: `live.erase_${table}_own`,
    table,
    where: (user) => `session_id in (select id from live_sessions where creator_id = ${user})`,
  })

/** Erases the traces of a user in streams of others, and everything in the user's streams. */
export const eraseLive = {
  live_sessions: endRunning,
  live_viewers: inOrder(ofUser('live_viewers', 'viewer_id'), ofOwn('live_viewers')),
  live_chatters: inOrder(ofUser('live_chatters', 'user_id'), ofOwn('live_chatters')),
  live_bans: inOrder(ofUser('live_bans', 'user_id'), ofOwn('live_bans')),
  // A message keeps its number, because the log has no gaps. A message without data is not shown.
  live_messages: inOrder(
    ofOwn('live_messages'),
    anonymizeRows({
      name: 'live.erase_messages_written',
      table: 'live_messages',
      where: (user) => `author_id = ${user}`,
      set: () => `author_id = null, data = 'null'`,
    }),
  ),
}
