import { type Measured, measure } from './http-load.ts'
import { waitUntilDrained } from './installation.ts'
import type { Run } from './run.ts'

export type PostsResult = { nova: Measured; insert: Measured; drained: { relay: number; consumers: number } }

const caption = (n: number): string =>
  `Note ${n} of a long walk along the coast in the evening, and what came after it #walk #coast`

/**
 * Measures new posts with a caption. The baseline inserts one row. Then measures how long the relay and the consumers
 * still need for the events of the posts.
 */
export async function benchPosts(run: Run): Promise<PostsResult> {
  const requests = run.callers.map(({ id }, n) => ({
    ...{ method: 'POST', path: `/insert/${id}` },
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ caption: caption(n), visibility: 'public' }),
  }))
  const insert = await measure({ ...run.load, url: run.baselineUrl, requests }, run.pids)
  const nova = await benchNovaPosts(run)
  return { insert, nova, drained: await waitUntilDrained(run.installation) }
}

export function benchNovaPosts(run: Run, onEdge?: () => void): Promise<Measured> {
  const requests = run.callers.map(({ authorization }, n) => ({
    ...{ method: 'POST', path: '/api/v1/posts' },
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ caption: caption(n), visibility: 'public' }),
  }))
  return measure({ ...run.load, url: run.server.url, requests }, run.pids, onEdge)
}
