import type { Log } from '../platform/log.ts'
import type { Postgres } from '../platform/postgres.ts'

type Joined = { id: string; streamId: string; userId: string; at: Date }
export type ViewerRows = { joined(row: Joined): void; left(id: string, at: Date): void; close(): Promise<void> }

const flushMs = 250
const insert = {
  name: 'live_viewers_join',
  text: `insert into live_viewers (id, session_id, viewer_id, process_id, joined_at, left_at)
    select r.id, r.session_id, r.viewer_id, $6, r.joined_at, r.left_at
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::timestamptz[]) as r (id, session_id, viewer_id, joined_at, left_at)
    where exists (select from live_sessions where id = r.session_id) and exists (select from users where id = r.viewer_id)
    on conflict (id) do update set left_at = coalesce(live_viewers.left_at, excluded.left_at)`,
}
const update = {
  name: 'live_viewers_leave',
  text: `update live_viewers v set left_at = r.left_at from unnest($1::uuid[], $2::timestamptz[]) as r (id, left_at) where v.id = r.id and v.left_at is null`,
}

/** Writes down who came and went, four times a second together. What Postgres does not take now is written later. */
export function createViewerRows({
  postgres,
  processId,
  log,
}: {
  postgres: Postgres
  processId: string
  log: Log
}): ViewerRows {
  let joined = new Map<string, Joined & { leftAt: Date | null }>()
  let left = new Map<string, Date>()
  let flushing: Promise<void> | undefined

  async function flush(): Promise<void> {
    if (joined.size + left.size === 0) return
    const [comers, goers] = [joined, left]
    joined = new Map()
    left = new Map()
    try {
      const all = [...comers.values()]
      const columns = [
        all.map((row) => row.id),
        all.map((row) => row.streamId),
        all.map((row) => row.userId),
        all.map((row) => row.at),
      ]
      if (all.length > 0)
        await postgres.pool.query({ ...insert, values: [...columns, all.map((row) => row.leftAt), processId] })
      if (goers.size > 0) await postgres.pool.query({ ...update, values: [[...goers.keys()], [...goers.values()]] })
    } catch (error) {
      log.warn({ err: String(error) }, 'viewers could not be written down; trying again')
      for (const [id, row] of comers) joined.set(id, { ...row, leftAt: row.leftAt ?? left.get(id) ?? null })
      for (const [id, at] of goers) if (!left.has(id)) left.set(id, at)
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
