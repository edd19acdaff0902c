import { postIdOf } from './dataset.ts'
import { type Measured, measure } from './http-load.ts'
import type { Run } from './run.ts'

export type HotLikesResult = {
  /** Each connection sends the next request when it has the response. */
  closed: Measured
  /** Requests at a fixed rate. */
  steady: Measured & { rate: number }
  baseline: Measured
  /** Number of backends that waited for a lock, in samples taken every 20 ms during the measurement. */
  waiting: { most: number; mean: number }
  exact: boolean
}

const item = 7
const rate = 2_000

/**
 * Measures likes and unlikes of a single item. The baseline is one pooled statement that always updates the same row.
 */
export async function benchHotLikes(run: Run): Promise<HotLikesResult> {
  const content = postIdOf(item)
  const requests = ['POST', 'DELETE'].flatMap((method) =>
    run.callers.map(({ authorization }) => ({
      method,
      path: `/api/v1/posts/${content}/like`,
      headers: { authorization },
    })),
  )
  const load = { ...run.load, connections: 64 }
  const baseline = await measure(
    { ...load, url: run.baselineUrl, requests: [{ method: 'POST', path: '/count' }] },
    run.pids,
  )
  const { pool } = run.installation.core.postgres
  const samples: number[] = []
  const sampling = setInterval(() => {
    void pool
      .query(
        `select count(*)::int as many from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      )
      .then(({ rows }) => samples.push((rows as { many: number }[])[0]!.many))
  }, 20)
  const closed = await measure({ ...load, url: run.server.url, requests }, run.pids)
  const steady = await measure({ ...load, url: run.server.url, requests, rate }, run.pids)
  clearInterval(sampling)
  const { rows } = await pool.query(
    'select like_count = (select count(*) from likes where content_id = $1) as exact from contents where id = $1',
    [content],
  )
  const mean = samples.reduce((sum, one) => sum + one, 0) / Math.max(1, samples.length)
  return {
    closed,
    steady: { ...steady, rate },
    baseline,
    waiting: { most: Math.max(0, ...samples), mean },
    exact: (rows as { exact: boolean }[])[0]!.exact,
  }
}
