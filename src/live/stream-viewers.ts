import type { Core } from '../core/core.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'
import { processLease } from '../realtime/index.ts'
import { addViewer, removeViewer, removeViewersOfProcess, syncViewers } from './presence.ts'
import { mayWatch, streamColumns, streamRow } from './stream-access.ts'
import {
  disconnect,
  type StreamConnections,
  type StreamConnectionsMap,
  type StreamSocket,
} from './stream-connections.ts'
import { createViewerRows } from './viewer-rows.ts'

/** The viewers that are connected to this process: in memory, in Redis, and as rows in Postgres. */
type StreamViewers = {
  /** Counts the socket's user as a viewer from now on. */
  add(stream: StreamConnections, socket: StreamSocket): Promise<void>
  /** Removes a socket. Its user is no longer a viewer once their last socket is removed. */
  remove(stream: StreamConnections, socket: StreamSocket): void
  /** Sets the viewers of this process in Redis, whatever was lost. */
  sync(): Promise<void>
  /** Disconnects viewers of a stream who may no longer watch it. */
  checkStream(streamId: string, stream: StreamConnections): Promise<void>
  /** Disconnects viewers who may no longer watch. */
  checkAccess(): Promise<void>
  /** Stores pending rows of viewers in Postgres. */
  close(): Promise<void>
}

const access = statement({
  name: 'live.access_of_viewers',
  params: { id: uuid, viewers: arrayOf(uuid), now: instant },
  row: { user_id: uuid, ...streamRow },
  text: (p) => `
    select v.user_id, ${streamColumns({ viewer: 'v.user_id', now: p.now })}
    from live_sessions l
    join contents c on c.id = l.id
    join users u on u.id = c.creator_id
    cross join unnest(${p.viewers}) as v (user_id)
    where l.id = ${p.id}`,
})

const reopen = statement({
  name: 'live.viewers_reopen',
  params: { ids: arrayOf(uuid) },
  text: (p) => `
    update live_viewers
    set left_at = null
    where id = any (${p.ids}) and left_at is not null`,
})
const accessBatch = 500

export function createStreamViewers(
  core: Core,
  streams: StreamConnectionsMap,
  failed: (error: Error) => void,
): StreamViewers {
  const { postgres, redis, clock, newId } = core
  const lease = core.of(processLease)
  const rows = createViewerRows(core, lease.id)
  // Streams for which removing a viewer from Redis failed; they may have no sockets here any more.
  const unsynced = new Set<string>()

  const inDoubt = (error: Error): void => {
    lease.doubt()
    failed(error)
  }

  async function sync(): Promise<void> {
    for (const id of new Set([...streams.keys(), ...unsynced])) {
      if (redis.status !== 'ready') return
      unsynced.delete(id)
      await syncViewers(core, id, [...(streams.get(id)?.viewers.keys() ?? [])]).catch((error: Error) => {
        unsynced.add(id)
        inDoubt(error)
      })
    }
  }

  async function checkStream(id: string, stream: StreamConnections): Promise<void> {
    const ids = [...stream.viewers.keys()]
    for (let n = 0; n < ids.length; n += accessBatch) {
      const viewers = ids.slice(n, n + accessBatch)
      const found = await postgres.run(access, { id, viewers, now: clock.now() })
      const refused = new Set(found.filter((one) => !mayWatch(one)).map(({ user_id }) => user_id))
      if (refused.size > 0) disconnect(stream, ({ actor }) => refused.has(actor.id))
    }
  }

  /** Adds all viewers again, after another process took this one for dead and removed them. */
  async function restore(): Promise<void> {
    const ids = [...streams.values()].flatMap(({ viewers }) => [...viewers.values()].map(({ rowId }) => rowId))
    await sync()
    if (ids.length > 0) await postgres.run(reopen, { ids })
  }

  lease.onLeaseLost(() => void restore().catch(failed))
  lease.onProcessExpired((processId) => removeViewersOfProcess(core, processId))

  return {
    async add(stream, socket) {
      const { streamId, actor } = socket
      const viewer = stream.viewers.get(actor.id)
      if (viewer !== undefined) viewer.sockets += 1
      else {
        const rowId = newId()
        stream.viewers.set(actor.id, { sockets: 1, rowId })
        rows.joined({ id: rowId, streamId, userId: actor.id, at: clock.now() })
      }
      socket.isCounted = true
      await addViewer(core, streamId, actor.id).catch(inDoubt)
    },
    remove(stream, { isCounted, streamId, actor }) {
      if (!isCounted) return
      const viewer = stream.viewers.get(actor.id)!
      viewer.sockets -= 1
      if (viewer.sockets > 0) return
      stream.viewers.delete(actor.id)
      rows.left(viewer.rowId, clock.now())
      void removeViewer(core, streamId, actor.id).catch((error: Error) => {
        unsynced.add(streamId)
        inDoubt(error)
      })
    },
    sync,
    checkStream,
    async checkAccess() {
      for (const [id, stream] of streams) await checkStream(id, stream).catch(failed)
    },
    close: () => rows.close(),
  }
}
