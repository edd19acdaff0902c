import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'
import { arrayOf, instant, nullable, statement, uuid } from '../platform/statement.ts'

type Joined = { id: string; streamId: string; userId: string; at: Date }
type ViewerRows = { joined(row: Joined): void; left(id: string, at: Date): void; close(): Promise<void> }

const flushMs = 250

const insert = statement({
  name: 'live.viewers_join',
  params: {
    ids: arrayOf(uuid),
    session_ids: arrayOf(uuid),
    viewer_ids: arrayOf(uuid),
    joined_at: arrayOf(instant),
    left_at: arrayOf(nullable(instant)),
    process_id: uuid,
  },
  text: (p) => `
    insert into live_viewers (id, session_id, viewer_id, process_id, joined_at, left_at)
    select r.id, r.session_id, r.viewer_id, ${p.process_id}, r.joined_at, r.left_at
    from unnest(
      ${p.ids}, ${p.session_ids}, ${p.viewer_ids}, ${p.joined_at}, ${p.left_at}
    ) as r (id, session_id, viewer_id, joined_at, left_at)
    where exists (select from live_sessions where id = r.session_id)
      and exists (select from users where id = r.viewer_id)
    on conflict (id) do update set left_at = coalesce(live_viewers.left_at, excluded.left_at)`,
})

const update = statement({
  name: 'live.viewers_leave',
  params: { ids: arrayOf(uuid), left_at: arrayOf(instant) },
  text: (p) => `
    update live_viewers v
    set left_at = r.left_at
    from unnest(${p.ids}, ${p.left_at}) as r (id, left_at)
    where v.id = r.id and v.left_at is null`,
})

/**
 * Stores in Postgres when viewers join and leave, in batches four times a second. If a write fails, its rows are
 * written with the next batch.
 */
export function createViewerRows(core: Core, processId: string): ViewerRows {
  const { postgres } = core
  let joined = new Map<string, Joined & { leftAt: Date | null }>()
  let left = new Map<string, Date>()
  let flushing: Promise<void> | undefined

  async function flush(): Promise<void> {
    if (joined.size + left.size === 0) return
    const [joinedNow, leftNow] = [joined, left]
    joined = new Map()
    left = new Map()
    try {
      const all = [...joinedNow.values()]
      if (all.length > 0)
        await postgres.run(insert, {
          ids: all.map((row) => row.id),
          session_ids: all.map((row) => row.streamId),
          viewer_ids: all.map((row) => row.userId),
          joined_at: all.map((row) => row.at),
          left_at: all.map((row) => row.leftAt),
          process_id: processId,
        })
      if (leftNow.size > 0) await postgres.run(update, { ids: [...leftNow.keys()], left_at: [...leftNow.values()] })
    } catch (error) {
      logOutage(core, 'viewers could not be stored; retrying', error)
      for (const [id, row] of joinedNow) joined.set(id, { ...row, leftAt: row.leftAt ?? left.get(id) ?? null })
      for (const [id, at] of leftNow) if (!left.has(id)) left.set(id, at)
    }
  }
  const flushOnce = (): Promise<void> => {
    flushing ??= flush().finally(() => {
      flushing = undefined
    })
    return flushing
  }
  const timer = setInterval(() => void flushOnce(), flushMs)

  return {
    joined: (row) => void joined.set(row.id, { ...row, leftAt: null }),
    left(id, at) {
      const waiting = joined.get(id)
      if (waiting === undefined) left.set(id, at)
      else waiting.leftAt = at
    },
    async close() {
      clearInterval(timer)
      await flushOnce()
      await flushOnce()
    },
  }
}
