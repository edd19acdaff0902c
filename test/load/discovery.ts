import type { Measured } from './http-load.ts'
import { measure } from './http-load.ts'
import type { Run } from './run.ts'

export type DiscoveryResult = {
  coldFew: Cold
  cold: Cold
  /** The same with the api role in another process than worker and relay. */
  apart: DiscoveryResult['warm']
  /** One process with all roles. */
  warm: { rate: number; steady: Measured; closed: Measured; baseline: Measured }
  search: { what: string; measured: Measured }[]
  trending: Measured
}
/** `alone`: one request at a time. `atOnce`: four at a time. */
export type Cold = { alone: Measured; atOnce: Measured }

type Request = { method: string; path: string; headers: Record<string, string> }
const rate = 1_000
const get = (path: string, authorization: string, more: Record<string, string> = {}): Request => ({
  method: 'GET',
  path,
  headers: { authorization, ...more },
})

/** Measures a feed that is ranked for each request. */
export async function benchCold({ callers, load, pids, server }: Run): Promise<Cold> {
  const requests = callers.map(({ authorization }) =>
    get('/api/v1/feed', authorization, { 'cache-control': 'no-cache' }),
  )
  return {
    alone: await measure({ ...load, url: server.url, requests, connections: 1 }, pids),
    atOnce: await measure({ ...load, url: server.url, requests, connections: 4 }, pids),
  }
}

/**
 * Measures the first page of users who have requested it within the last minute. The baseline is a server that returns
 * the same bytes from Redis.
 */
export async function benchWarm({
  callers,
  load,
  pids,
  server,
  baselineUrl,
  installation,
}: Run): Promise<DiscoveryResult['warm']> {
  const { redis } = installation.core
  const requests = callers.map(({ authorization }) => get('/api/v1/feed', authorization))
  const warmUp = async (): Promise<string[]> =>
    Promise.all(
      callers.map(async ({ id, authorization }) => {
        const body = await (await fetch(`${server.url}/api/v1/feed`, { headers: { authorization } })).text()
        await redis.set(`baseline:${id}`, body)
        return body
      }),
    )
  const bodies = await warmUp()
  if (bodies.some((body) => (JSON.parse(body) as { items: unknown[] }).items.length < 20))
    throw new Error('a feed of this data set is shorter than a page')
  const baseline = await measure(
    { ...load, url: baselineUrl, requests: callers.map(({ id }) => get(`/cached/baseline:${id}`, '')) },
    pids,
  )
  await warmUp()
  const steady = await measure({ ...load, url: server.url, requests, rate }, pids)
  const closed = await measure({ ...load, url: server.url, requests }, pids)
  return { rate, steady, closed, baseline }
}

const searches: Record<string, string[]> = {
  'content: a frequent word': ['evening', 'coast', 'along'],
  'content: rare words': ['w19001', 'w18777', 'w17432', 'w19900'],
  'content: two words': ['w12 coast', 'w7 w3', 'w140 evening'],
  'content: with a typo': ['evning', 'coasst', 'alnog'],
  'content: from: and #tag': ['from:g1', 'from:g500', '#t3', 'tag:t900 coast'],
  'users: beginning of a name': ['g1', 'g12', 'g999', 'w12'],
  'users: with a typo': ['w1234x', 'g99999x', 'w199o1'],
  'tags: beginning': ['t', 't1', 'u49'],
}

export async function benchSearch({ callers, load, pids, server }: Run): Promise<DiscoveryResult['search']> {
  const results: DiscoveryResult['search'] = []
  for (const [what, queries] of Object.entries(searches)) {
    const type = what.startsWith('content') ? 'posts' : what.split(':')[0]!
    const requests = callers.map(({ authorization }, n) =>
      get(`/api/v1/search?type=${type}&q=${encodeURIComponent(queries[n % queries.length]!)}`, authorization),
    )
    results.push({
      what,
      measured: await measure(
        { ...load, seconds: Math.min(load.seconds, 5), warmupSeconds: 2, url: server.url, requests, connections: 2 },
        pids,
      ),
    })
  }
  return results
}

export function benchTrending({ callers, load, pids, server }: Run): Promise<Measured> {
  const requests = callers.map(({ authorization }) => get('/api/v1/trending', authorization))
  return measure({ ...load, url: server.url, requests, connections: 1 }, pids)
}
