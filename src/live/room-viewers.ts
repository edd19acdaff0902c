import type { Core } from '../core/core.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'
import { processLease } from '../realtime/index.ts'
import { agreeOnViewers, buryViewers, enterStream, leaveStream } from './presence.ts'
import { type Room, type RoomMap, throwOut, type WatchingSocket } from './room.ts'
import { mayWatch, streamColumns, streamRow } from './stream-access.ts'
import { createViewerRows } from './viewer-rows.ts'

/** Who watches through this process: in its rooms, in Redis, and written down in Postgres. */
type RoomViewers = {
  /** The socket's user counts as watching from now on. */
  enter(room: Room, socket: WatchingSocket): Promise<void>
  /** They do no more once their last socket has gone. */
  leave(room: Room, socket: WatchingSocket): void
  /** Makes Redis agree with who is here, whatever was lost. */
  agree(): Promise<void>
  /** Throws out whoever may not watch any more. */
  checkAccess(): Promise<void>
  /** Writes down who left. */
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
const checkedAtOnce = 500

export function createRoomViewers(core: Core, rooms: RoomMap, failed: (error: Error) => void): RoomViewers {
  const { postgres, redis, log, clock, newId } = core
  const lease = core.of(processLease)
  const rows = createViewerRows({ postgres, processId: lease.id, log })
  // Streams that nobody watches here any more and whose last leaving Redis did not take.
  const unsettled = new Set<string>()

  async function agree(): Promise<void> {
    for (const id of new Set([...rooms.keys(), ...unsettled])) {
      if (redis.status !== 'ready') return
      unsettled.delete(id)
      await agreeOnViewers(core, id, [...(rooms.get(id)?.viewers.keys() ?? [])]).catch((error: Error) => {
        unsettled.add(id)
        failed(error)
      })
    }
  }

  async function checkRoom(id: string, room: Room): Promise<void> {
    const ids = [...room.viewers.keys()]
    for (let n = 0; n < ids.length; n += checkedAtOnce) {
      const viewers = ids.slice(n, n + checkedAtOnce)
      const found = await postgres.run(access, { id, viewers, now: clock.now() })
      const out = new Set(found.filter((one) => !mayWatch(one)).map(({ user_id }) => user_id))
      if (out.size > 0) throwOut(room, ({ actor }) => out.has(actor.id))
    }
  }

  /** Another process took this one for dead: its viewers are there still. */
  async function enterAgain(): Promise<void> {
    const ids = [...rooms.values()].flatMap(({ viewers }) => [...viewers.values()].map(({ rowId }) => rowId))
    await agree()
    if (ids.length > 0) await postgres.run(reopen, { ids })
  }

  lease.onLeaseLost(() => void enterAgain().catch(failed))
  lease.onProcessExpired((processId) => buryViewers(core, processId))
  const onReady = (): void => void agree()
  redis.on('ready', onReady)

  return {
    async enter(room, socket) {
      const { streamId, actor } = socket
      const viewer = room.viewers.get(actor.id)
      if (viewer !== undefined) viewer.sockets += 1
      else {
        const rowId = newId()
        room.viewers.set(actor.id, { sockets: 1, rowId })
        rows.joined({ id: rowId, streamId, userId: actor.id, at: clock.now() })
      }
      socket.isCounted = true
      await enterStream(core, streamId, actor.id).catch(failed)
    },
    leave(room, { isCounted, streamId, actor }) {
      if (!isCounted) return
      const viewer = room.viewers.get(actor.id)!
      viewer.sockets -= 1
      if (viewer.sockets > 0) return
      room.viewers.delete(actor.id)
      rows.left(viewer.rowId, clock.now())
      void leaveStream(core, streamId, actor.id).catch(() => unsettled.add(streamId))
    },
    agree,
    async checkAccess() {
      for (const [id, room] of rooms) await checkRoom(id, room).catch(failed)
    },
    async close() {
      redis.off('ready', onReady)
      await rows.close()
    },
  }
}
