import type { Core } from '../core/core.ts'
import { arrayOf, boolean, float, integer, type RowOf, statement, uuid } from '../platform/statement.ts'
import type { Room, RoomMap } from './room.ts'

const numbers = statement({
  name: 'live.tick',
  params: { ids: arrayOf(uuid) },
  row: { id: uuid, like_count: integer, comment_count: integer, last_seq: float, peak: integer, ended: boolean },
  text: (p) => `
    select
      l.id, c.like_count, c.comment_count,
      l.last_message_seq::float8 as last_seq,
      l.peak_viewers as peak,
      l.ended_at is not null as ended
    from live_sessions l
    join contents c on c.id = l.id
    where l.id = any (${p.ids})`,
})

const savePeak = statement({
  name: 'live.save_peak',
  params: { id: uuid, peak: integer },
  text: (p) => `
    update live_sessions
    set peak_viewers = greatest(peak_viewers, ${p.peak})
    where id = ${p.id}`,
})

/**
 * Looks at each room: how many watch, how much the stream is liked, and whether there is more than was announced. What
 * has changed goes to all its sockets, as one text that is made once. So what Redis lost arrives a second later, and a
 * process asks for all its streams in one statement.
 */
export async function tellNumbers(core: Core, rooms: RoomMap): Promise<void> {
  if (rooms.size === 0) return
  const found = await core.postgres.run(numbers, { ids: [...rooms.keys()] })
  await Promise.all(
    found.map((one) => {
      const room = rooms.get(one.id)
      return room && tellRoom(core, room, one)
    }),
  )
}

async function tellRoom(
  { config, postgres, redis, clock }: Core,
  room: Room,
  { id, like_count, comment_count, last_seq, peak, ended }: RowOf<typeof numbers>,
): Promise<void> {
  // What is newer than a second is on its way: else every socket of a busy chat would read it from Postgres.
  for (const socket of room.sockets) if (socket.log.lastSeq < room.seenSeq) socket.log.catchUp()
  room.seenSeq = last_seq
  if (ended || redis.status !== 'ready') return
  const [viewer_count, most] = await Promise.all([
    redis.scard(`${config.REDIS_PREFIX}viewers:${id}`),
    redis.get(`${config.REDIS_PREFIX}peak_viewers:${id}`),
  ])
  const peak_viewers = Math.max(peak, Number(most ?? 0), viewer_count)
  if (peak_viewers > Math.max(peak, room.savedPeak)) {
    room.savedPeak = peak_viewers
    await postgres.run(savePeak, { id, peak: peak_viewers })
  }
  const now = { viewer_count, peak_viewers, like_count, comment_count }
  const isNews = JSON.stringify(now) !== room.lastNumbers
  room.lastNumbers = JSON.stringify(now)
  const data = { stream_id: id, ...now, timestamp: clock.now().toISOString() }
  const wire = Buffer.from(JSON.stringify({ event: 'viewer_count', data }))
  for (const socket of room.sockets) {
    if (!socket.isWelcome || (socket.hasCount && !isNews)) continue
    socket.hasCount = true
    socket.send(wire)
  }
}
