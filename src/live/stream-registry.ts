import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'
import { closeCodes } from '../realtime/index.ts'
import { type LiveAnnouncement, type LiveUpdate, liveChannel } from './live-updates.ts'
import { sendStreamCounts } from './send-stream-counts.ts'
import { createStreamConnections, disconnect, type StreamConnections, type StreamSocket } from './stream-connections.ts'
import { createStreamViewers } from './stream-viewers.ts'

/** The streams that have sockets on this process. */
type StreamRegistry = {
  /** Adds a socket. It receives the updates of its stream, and its user counts as a viewer unless it is the creator. */
  join(socket: StreamSocket): Promise<void>
  leave(socket: StreamSocket): void
  /** Stores pending rows of viewers in Postgres. */
  close(): Promise<void>
}

const setLastSeen = statement({
  name: 'live.creator_alive',
  params: { ids: arrayOf(uuid), now: instant },
  text: (p) => `
    update live_sessions
    set last_seen_at = ${p.now}
    where id = any (${p.ids}) and ended_at is null`,
})

const countsEveryMs = 1_000
const maintainEveryMs = 10_000
const retryMs = 500

/** Delivers the updates of streams to their sockets, and keeps viewers, access and presence up to date. */
export const streamRegistry = part({ open: createStreamRegistry, close: (streams) => streams.close() })

function createStreamRegistry(core: Core): StreamRegistry {
  const { config, postgres, redisSubscriber, log, clock } = core
  const streams = new Map<string, StreamConnections>()
  const failed = (error: Error): void => log.debug({ err: error.message }, 'stream registry')
  const viewers = createStreamViewers(core, streams, failed)
  const channelOf = (streamId: string): string => liveChannel(config.REDIS_PREFIX, streamId)
  const subscribe = (streamId: string): Promise<void> =>
    redisSubscriber.subscribe(channelOf(streamId)).then(() => undefined, failed)

  const onMessage = (channel: string, text: string): void => {
    if (!channel.startsWith(channelOf(''))) return
    const stream = streams.get(channel.slice(channelOf('').length))
    if (stream !== undefined) receive(channel.slice(channelOf('').length), stream, JSON.parse(text) as LiveUpdate)
  }
  function receive(id: string, stream: StreamConnections, update: LiveUpdate): void {
    if ('recheck' in update) void recheck(id, stream)
    else if ('leave' in update) disconnect(stream, (socket) => socket.actor.id === update.leave)
    else if (stream.waiting === null) deliver(stream, update)
    else stream.waiting.push(update)
  }

  /** Nobody is sent a message before it is known who may still watch. */
  async function recheck(id: string, stream: StreamConnections): Promise<void> {
    // A check that is running may have read the state from before.
    const waiting: LiveAnnouncement[] = [...(stream.waiting ?? [])]
    stream.waiting = waiting
    for (let isChecked = false; !isChecked && stream.sockets.size > 0 && stream.waiting === waiting; )
      isChecked = await viewers.checkStream(id, stream).then(
        () => true,
        async (error: Error) => {
          failed(error)
          await pause(retryMs, undefined, { ref: false })
          return false
        },
      )
    if (stream.waiting !== waiting) return
    stream.waiting = null
    for (const update of waiting) deliver(stream, update)
  }

  // Messages that were announced while Redis was unavailable are read a second later.
  const onReady = (): void => {
    for (const id of streams.keys()) void subscribe(id)
  }
  redisSubscriber.on('message', onMessage)
  redisSubscriber.on('ready', onReady)

  const keepAlive = (ids: string[]) => postgres.run(setLastSeen, { ids, now: clock.now() })

  /**
   * Keeps streams with a connected creator alive, disconnects viewers who may no longer watch, and syncs the viewers in
   * Redis.
   */
  async function maintain(): Promise<void> {
    const own = [...streams].filter(([, { sockets }]) => [...sockets].some(({ isCreator }) => isCreator))
    if (own.length > 0) await keepAlive(own.map(([id]) => id))
    await viewers.sync()
    await viewers.checkAccess()
  }

  let isSending = false
  const countsTimer = setInterval(() => {
    if (isSending) return
    isSending = true
    void sendStreamCounts(core, streams)
      .catch(failed)
      .finally(() => (isSending = false))
  }, countsEveryMs)
  const maintenanceTimer = setInterval(() => void maintain().catch(failed), maintainEveryMs)

  return {
    async join(socket) {
      const { streamId } = socket
      const stream = streams.get(streamId) ?? createStreamConnections()
      streams.set(streamId, stream)
      stream.sockets.add(socket)
      await subscribe(streamId)
      if (!stream.sockets.has(socket)) return
      if (socket.isCreator) await keepAlive([streamId])
      else await viewers.add(stream, socket)
    },
    leave(socket) {
      const stream = streams.get(socket.streamId)
      if (stream === undefined || !stream.sockets.delete(socket)) return
      viewers.remove(stream, socket)
      if (stream.sockets.size > 0) return
      streams.delete(socket.streamId)
      void redisSubscriber.unsubscribe(channelOf(socket.streamId)).catch(failed)
    },
    async close() {
      clearInterval(countsTimer)
      clearInterval(maintenanceTimer)
      redisSubscriber.off('message', onMessage)
      redisSubscriber.off('ready', onReady)
      await viewers.close()
    },
  }
}

function deliver(stream: StreamConnections, update: LiveAnnouncement): void {
  const wire = Buffer.from(update.wire)
  const hiddenFrom = new Set(update.hiddenFrom)
  for (const socket of stream.sockets) socket.log.onPublished(update.seq, hiddenFrom.has(socket.actor.id) ? null : wire)
  if (!update.isLast) return
  for (const socket of stream.sockets)
    if (socket.log.lastSeq === update.seq) socket.close(closeCodes.done, 'the stream has ended')
}
