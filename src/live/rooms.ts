import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import type { LogFollower } from '../numbered/index.ts'
import { closeCodes, processLease, type UserSocket } from '../realtime/index.ts'
import { type LiveNews, liveChannel } from './live-news.ts'
import { agreeOnViewers, buryViewers, enterStream, leaveStream } from './presence.ts'
import { mayWatch, type Stream, streamColumns } from './stream-access.ts'
import { createViewerRows, type ViewerRows } from './viewer-rows.ts'

/** A socket that watches a stream. */
export type WatchingSocket = UserSocket & {
  readonly log: LogFollower
  readonly streamId: string
  readonly isCreator: boolean
  /** Whether it is among those for which its user counts as watching. */
  isCounted: boolean
  /** Whether it has been told how many watch. */
  hasCount: boolean
}

/** The streams that are watched by sockets of this process. */
export type Rooms = {
  /** From now on the socket hears of its stream, and its user counts as watching. Answers how many watch. */
  join(socket: WatchingSocket): Promise<void>
  leave(socket: WatchingSocket): void
  /** Writes down who left. */
  close(): Promise<void>
}

type Room = {
  sockets: Set<WatchingSocket>
  viewers: Map<string, { sockets: number; rowId: string }>
  /** What the sockets were told of numbers last, and the highest peak that Postgres has of us. */
  last: string
  savedPeak: number
  /** How far the messages were a second ago. */
  seenSeq: number
}
type Tick = { id: string; like_count: number; comment_count: number; last_seq: number; peak: number; ended: boolean }

const tickMs = 1_000
const signOfLifeMs = 10_000

const state = {
  name: 'live_tick',
  text: `select l.id, c.like_count, c.comment_count, l.last_message_seq::float8 as last_seq, l.peak_viewers as peak, l.ended_at is not null as ended
    from live_sessions l join contents c on c.id = l.id where l.id = any($1::uuid[])`,
}
const savePeak = {
  name: 'live_save_peak',
  text: 'update live_sessions set peak_viewers = greatest(peak_viewers, $2) where id = $1',
}
const alive = {
  name: 'live_creator_alive',
  text: 'update live_sessions set last_seen_at = $2 where id = any($1::uuid[]) and ended_at is null',
}
const viewersAccess = {
  name: 'live_access_of_viewers',
  text: `select v.user_id, ${streamColumns({ viewer: 'v.user_id', now: '$3::timestamptz' })}
    from live_sessions l join contents c on c.id = l.id join users u on u.id = c.creator_id cross join unnest($2::uuid[]) as v (user_id) where l.id = $1`,
}
const reopen = {
  name: 'live_viewers_reopen',
  text: 'update live_viewers set left_at = null where id = any($1::uuid[]) and left_at is not null',
}
const checkedAtOnce = 500

/**
 * Once a second each stream is looked at: how many watch, how much it is liked, and whether there is more than was announced. What has changed goes to
 * all its sockets, as one text that is made once. So what Redis lost arrives a second later, and a process asks for all its streams in one statement.
 */
export const openRooms = part({ open: createRooms, close: (rooms) => rooms.close() })

function createRooms(core: Core): Rooms {
  const { config, postgres, redis, redisSubscriber, log, clock, newId } = core
  const lease = core.of(processLease)
  const rooms = new Map<string, Room>()
  const unsettled = new Set<string>()
  const rows: ViewerRows = createViewerRows({ postgres, processId: lease.id, log })
  const channelPrefix = liveChannel(config.REDIS_PREFIX, '')
  const failed = (error: Error): void => log.debug({ err: error.message }, 'rooms')
  const subscribe = (streamId: string): Promise<void> =>
    redisSubscriber.subscribe(liveChannel(config.REDIS_PREFIX, streamId)).then(() => undefined, failed)

  redisSubscriber.on('message', (channel: string, text: string) => {
    if (!channel.startsWith(channelPrefix)) return
    const room = rooms.get(channel.slice(channelPrefix.length))
    if (room === undefined) return
    const news = JSON.parse(text) as LiveNews
    if ('leave' in news) return throwOut(room, (socket) => socket.actor.id === news.leave)
    const wire = Buffer.from(news.wire)
    const hiddenFrom = new Set(news.hiddenFrom)
    for (const socket of room.sockets) socket.log.announce(news.seq, hiddenFrom.has(socket.actor.id) ? null : wire)
    if (news.isLast)
      for (const socket of room.sockets)
        if (socket.log.lastSeq === news.seq) socket.close(closeCodes.done, 'the stream has ended')
  })

  function throwOut(room: Room, which: (socket: WatchingSocket) => boolean): void {
    for (const socket of room.sockets)
      if (which(socket)) socket.close(closeCodes.notAllowed, 'this stream may not be watched')
  }

  async function tick(): Promise<void> {
    if (rooms.size === 0) return
    const ids = [...rooms.keys()]
    const { rows: states } = (await postgres.pool.query({ ...state, values: [ids] })) as { rows: Tick[] }
    await Promise.all(states.map((one) => tickRoom(one)))
  }

  async function tickRoom({ id, like_count, comment_count, last_seq, peak, ended }: Tick): Promise<void> {
    const room = rooms.get(id)
    if (room === undefined) return
    // What is newer than a second is on its way: else every socket of a busy chat would read it from Postgres.
    for (const socket of room.sockets) if (socket.log.lastSeq < room.seenSeq) socket.log.catchUp()
    room.seenSeq = last_seq
    if (ended || redis.status !== 'ready') return
    const [count, most] = await Promise.all([
      redis.scard(`${config.REDIS_PREFIX}viewers:${id}`),
      redis.get(`${config.REDIS_PREFIX}peak_viewers:${id}`),
    ])
    const peak_viewers = Math.max(peak, Number(most ?? 0), count)
    if (peak_viewers > Math.max(peak, room.savedPeak)) {
      room.savedPeak = peak_viewers
      await postgres.pool.query({ ...savePeak, values: [id, peak_viewers] })
    }
    const said = `"viewer_count":${count},"peak_viewers":${peak_viewers},"like_count":${like_count},"comment_count":${comment_count}`
    const isNews = said !== room.last
    room.last = said
    const wire = Buffer.from(
      `{"event":"viewer_count","data":{"stream_id":"${id}",${said},"timestamp":"${clock.now().toISOString()}"}}`,
    )
    for (const socket of room.sockets) {
      if (!socket.isWelcome || (socket.hasCount && !isNews)) continue
      socket.hasCount = true
      socket.send(wire)
    }
  }

  /** A creator who is there keeps the stream alive; whoever may not watch any more goes, and Redis agrees with who is here, whatever was lost. */
  async function lookAfter(): Promise<void> {
    const own = [...rooms]
      .filter(([, { sockets }]) => [...sockets].some(({ isCreator }) => isCreator))
      .map(([id]) => id)
    if (own.length > 0) await postgres.pool.query({ ...alive, values: [own, clock.now()] })
    await agreeOnAll()
    for (const [id, room] of rooms) await checkAccess(id, room).catch(failed)
  }

  /** Of every stream that is watched here, and of those that were and whose last leaving Redis did not take. */
  async function agreeOnAll(): Promise<void> {
    for (const id of new Set([...rooms.keys(), ...unsettled])) {
      if (redis.status !== 'ready') return
      unsettled.delete(id)
      await agreeOnViewers(core, id, [...(rooms.get(id)?.viewers.keys() ?? [])]).catch((error: Error) => {
        unsettled.add(id)
        failed(error)
      })
    }
  }

  async function checkAccess(id: string, room: Room): Promise<void> {
    const ids = [...room.viewers.keys()]
    for (let n = 0; n < ids.length; n += checkedAtOnce) {
      const { rows } = await postgres.pool.query({
        ...viewersAccess,
        values: [id, ids.slice(n, n + checkedAtOnce), clock.now()],
      })
      const out = new Set(
        (rows as (Stream & { user_id: string })[]).filter((one) => !mayWatch(one)).map(({ user_id }) => user_id),
      )
      if (out.size > 0) throwOut(room, ({ actor }) => out.has(actor.id))
    }
  }

  /** Another process took this one for dead: its viewers are there still. */
  async function enterAgain(): Promise<void> {
    const rowIds = [...rooms.values()].flatMap(({ viewers }) => [...viewers.values()].map(({ rowId }) => rowId))
    await agreeOnAll()
    if (rowIds.length > 0) await postgres.pool.query({ ...reopen, values: [rowIds] })
  }

  lease.onForgotten(() => void enterAgain().catch(failed))
  lease.onDeath((processId) => buryViewers(core, processId))
  const onReady = (): void => {
    for (const id of rooms.keys()) void subscribe(id)
  }
  redisSubscriber.on('ready', onReady)
  const onRedisReady = (): void => void agreeOnAll()
  redis.on('ready', onRedisReady)
  let ticking = false
  const ticker = setInterval(() => {
    if (ticking) return
    ticking = true
    void tick()
      .catch(failed)
      .finally(() => (ticking = false))
  }, tickMs)
  const looker = setInterval(() => void lookAfter().catch(failed), signOfLifeMs)

  return {
    async join(socket) {
      const { streamId } = socket
      const room = rooms.get(streamId) ?? { sockets: new Set(), viewers: new Map(), last: '', savedPeak: 0, seenSeq: 0 }
      rooms.set(streamId, room)
      room.sockets.add(socket)
      await subscribe(streamId)
      if (!room.sockets.has(socket)) return
      if (socket.isCreator) return void (await postgres.pool.query({ ...alive, values: [[streamId], clock.now()] }))
      const viewer = room.viewers.get(socket.actor.id)
      if (viewer !== undefined) viewer.sockets += 1
      else {
        const rowId = newId()
        room.viewers.set(socket.actor.id, { sockets: 1, rowId })
        rows.joined({ id: rowId, streamId, userId: socket.actor.id, at: clock.now() })
      }
      socket.isCounted = true
      await enterStream(core, streamId, socket.actor.id).catch(failed)
    },
    leave(socket) {
      const room = rooms.get(socket.streamId)
      if (room === undefined || !room.sockets.delete(socket)) return
      if (socket.isCounted) {
        const viewer = room.viewers.get(socket.actor.id)!
        viewer.sockets -= 1
        if (viewer.sockets === 0) {
          room.viewers.delete(socket.actor.id)
          rows.left(viewer.rowId, clock.now())
          void leaveStream(core, socket.streamId, socket.actor.id).catch(() => unsettled.add(socket.streamId))
        }
      }
      if (room.sockets.size > 0) return
      rooms.delete(socket.streamId)
      void redisSubscriber.unsubscribe(liveChannel(config.REDIS_PREFIX, socket.streamId)).catch(failed)
    },
    async close() {
      clearInterval(ticker)
      clearInterval(looker)
      redisSubscriber.off('ready', onReady)
      redis.off('ready', onRedisReady)
      await rows.close()
    },
  }
}
