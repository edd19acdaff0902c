import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'
import { closeCodes } from '../realtime/index.ts'
import { type LiveNews, liveChannel } from './live-news.ts'
import { createRoom, type Room, throwOut, type WatchingSocket } from './room.ts'
import { tellNumbers } from './room-numbers.ts'
import { createRoomViewers } from './room-viewers.ts'

/** The streams that are watched by sockets of this process. */
type Rooms = {
  /** From now on the socket hears of its stream, and its user counts as watching. */
  join(socket: WatchingSocket): Promise<void>
  leave(socket: WatchingSocket): void
  /** Writes down who left. */
  close(): Promise<void>
}

const alive = statement({
  name: 'live.creator_alive',
  params: { ids: arrayOf(uuid), now: instant },
  text: (p) => `
    update live_sessions
    set last_seen_at = ${p.now}
    where id = any (${p.ids}) and ended_at is null`,
})

const numbersEveryMs = 1_000
const signOfLifeMs = 10_000

/** Passes the news of streams on to the sockets that watch them, and looks after both. */
export const openRooms = part({ open: createRooms, close: (rooms) => rooms.close() })

function createRooms(core: Core): Rooms {
  const { config, postgres, redisSubscriber, log, clock } = core
  const rooms = new Map<string, Room>()
  const failed = (error: Error): void => log.debug({ err: error.message }, 'rooms')
  const viewers = createRoomViewers(core, rooms, failed)
  const channelOf = (streamId: string): string => liveChannel(config.REDIS_PREFIX, streamId)
  const subscribe = (streamId: string): Promise<void> =>
    redisSubscriber.subscribe(channelOf(streamId)).then(() => undefined, failed)

  const onMessage = (channel: string, text: string): void => {
    if (!channel.startsWith(channelOf(''))) return
    const room = rooms.get(channel.slice(channelOf('').length))
    if (room !== undefined) passOn(room, JSON.parse(text) as LiveNews)
  }
  // What was announced while Redis was away is read a second later.
  const onReady = (): void => {
    for (const id of rooms.keys()) void subscribe(id)
  }
  redisSubscriber.on('message', onMessage)
  redisSubscriber.on('ready', onReady)

  const stillThere = (ids: string[]) => postgres.run(alive, { ids, now: clock.now() })

  /**
   * A creator who is there keeps the stream alive; whoever may not watch any more goes, and Redis agrees with who is
   * here.
   */
  async function lookAfter(): Promise<void> {
    const own = [...rooms].filter(([, { sockets }]) => [...sockets].some(({ isCreator }) => isCreator))
    if (own.length > 0) await stillThere(own.map(([id]) => id))
    await viewers.agree()
    await viewers.checkAccess()
  }

  let isTelling = false
  const teller = setInterval(() => {
    if (isTelling) return
    isTelling = true
    void tellNumbers(core, rooms)
      .catch(failed)
      .finally(() => (isTelling = false))
  }, numbersEveryMs)
  const looker = setInterval(() => void lookAfter().catch(failed), signOfLifeMs)

  return {
    async join(socket) {
      const { streamId } = socket
      const room = rooms.get(streamId) ?? createRoom()
      rooms.set(streamId, room)
      room.sockets.add(socket)
      await subscribe(streamId)
      if (!room.sockets.has(socket)) return
      if (socket.isCreator) await stillThere([streamId])
      else await viewers.enter(room, socket)
    },
    leave(socket) {
      const room = rooms.get(socket.streamId)
      if (room === undefined || !room.sockets.delete(socket)) return
      viewers.leave(room, socket)
      if (room.sockets.size > 0) return
      rooms.delete(socket.streamId)
      void redisSubscriber.unsubscribe(channelOf(socket.streamId)).catch(failed)
    },
    async close() {
      clearInterval(teller)
      clearInterval(looker)
      redisSubscriber.off('message', onMessage)
      redisSubscriber.off('ready', onReady)
      await viewers.close()
    },
  }
}

function passOn(room: Room, news: LiveNews): void {
  if ('leave' in news) {
    throwOut(room, (socket) => socket.actor.id === news.leave)
    return
  }
  const wire = Buffer.from(news.wire)
  const hiddenFrom = new Set(news.hiddenFrom)
  for (const socket of room.sockets) socket.log.onPublished(news.seq, hiddenFrom.has(socket.actor.id) ? null : wire)
  if (!news.isLast) return
  for (const socket of room.sockets)
    if (socket.log.lastSeq === news.seq) socket.close(closeCodes.done, 'the stream has ended')
}
