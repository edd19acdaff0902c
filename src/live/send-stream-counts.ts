import type { Core } from '../core/core.ts'
import { arrayOf, boolean, float, integer, type RowOf, statement, uuid } from '../platform/statement.ts'
import type { StreamConnections, StreamConnectionsMap } from './stream-connections.ts'

const counts = statement({
  name: 'live.counts',
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
 * Reads the counts of viewers, likes and comments of each stream, and whether it has messages that were not announced.
 * Counts that have changed are sent to all sockets of the stream; their text is built only once. So messages that Redis
 * lost arrive a second later, and a process needs one statement for all its streams.
 */
export async function sendStreamCounts(core: Core, streams: StreamConnectionsMap): Promise<void> {
  if (streams.size === 0) return
  const found = await core.postgres.run(counts, { ids: [...streams.keys()] })
  await Promise.all(
    found.map((one) => {
      const stream = streams.get(one.id)
      return stream && sendCounts(core, stream, one)
    }),
  )
}

async function sendCounts(
  { config, postgres, redis, clock }: Core,
  stream: StreamConnections,
  { id, like_count, comment_count, last_seq, peak, ended }: RowOf<typeof counts>,
): Promise<void> {
  // A message that is younger than a second may still be announced. Without this limit, every socket of a busy chat
  // would read it from Postgres.
  for (const socket of stream.sockets) if (socket.log.lastSeq < stream.seenSeq) socket.log.catchUp()
  stream.seenSeq = last_seq
  if (ended || redis.status !== 'ready') return
  const [viewer_count, redisPeak] = await Promise.all([
    redis.scard(`${config.REDIS_PREFIX}viewers:${id}`),
    redis.get(`${config.REDIS_PREFIX}peak_viewers:${id}`),
  ])
  const peak_viewers = Math.max(peak, Number(redisPeak ?? 0), viewer_count)
  if (peak_viewers > Math.max(peak, stream.savedPeak)) {
    stream.savedPeak = peak_viewers
    await postgres.run(savePeak, { id, peak: peak_viewers })
  }
  const now = { viewer_count, peak_viewers, like_count, comment_count }
  const haveChanged = JSON.stringify(now) !== stream.lastCounts
  stream.lastCounts = JSON.stringify(now)
  const data = { stream_id: id, ...now, timestamp: clock.now().toISOString() }
  const wire = Buffer.from(JSON.stringify({ event: 'viewer_count', data }))
  for (const socket of stream.sockets) {
    if (!socket.isWelcome || (socket.hasCount && !haveChanged)) continue
    socket.hasCount = true
    socket.send(wire)
  }
}
