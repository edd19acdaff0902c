import { postIdOf } from './dataset.ts'
import { type Measured, measure } from './http-load.ts'
import type { Run } from './run.ts'

export const pageLimit = 20

export type FeedResult = { nova: Measured; hello: Measured; rows: Measured; sameSql: Measured }

/** Measures the following feed and its baselines: no SQL, twenty plain rows, the feed's own statement. */
export async function benchFeed(run: Run): Promise<FeedResult> {
  const { callers, baselineUrl } = run
  const get = (path: string) => ({ method: 'GET', path })
  const load = (url: string, requests: { method: string; path: string; headers?: Record<string, string> }[]) =>
    measure({ ...run.load, url, requests }, run.pids)
  return {
    hello: await load(baselineUrl, [get('/hello')]),
    rows: await load(
      baselineUrl,
      callers.map((_, n) => get(`/rows/${postIdOf(n * 100)}`)),
    ),
    sameSql: await load(
      baselineUrl,
      callers.map(({ id }) => get(`/feed/${id}`)),
    ),
    nova: await benchNovaFeed(run),
  }
}

export function benchNovaFeed(run: Run, onEdge?: () => void): Promise<Measured> {
  const requests = run.callers.map(({ authorization }) => ({
    ...{ method: 'GET', path: `/api/v1/feed/following?limit=${pageLimit}` },
    headers: { authorization },
  }))
  return measure({ ...run.load, url: run.server.url, requests }, run.pids, onEdge)
}
