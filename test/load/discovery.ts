import type { Measured } from './http-load.ts'
import { measure } from './http-load.ts'
import type { Run } from './run.ts'

export type DiscoveryResult = {
  coldFew: Cold
  cold: Cold
  /** One process with all roles, and api apart from worker and relay. */
  apart: DiscoveryResult['warm']
  warm: { rate: number; steady: Measured; closed: Measured; floor: Measured }
  search: { what: string; measured: Measured }[]
  trending: Measured
}
/** One at a time, and four at once. */
export type Cold = { alone: Measured; atOnce: Measured }

type Request = { method: string; path: string; headers: Record<string, string> }
const rate = 1_000
const get = (path: string, authorization: string, more: Record<string, string> = {}): Request => ({
  method: 'GET',
  path,
  headers: { authorization, ...more },
})

/** A feed that is ranked anew for each request. */
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
 * The first page of users who have looked within the last minute, and a server that hands out the same bytes from
 * Redis.
 */
export async function benchWarm({
  callers,
  load,
  pids,
  server,
  floorUrl,
  subject,
}: Run): Promise<DiscoveryResult['warm']> {
  const { redis } = subject.core
  const requests = callers.map(({ authorization }) => get('/api/v1/feed', authorization))
  const keep = async (): Promise<string[]> =>
    Promise.all(
      callers.map(async ({ id, authorization }) => {
        const body = await (await fetch(`${server.url}/api/v1/feed`, { headers: { authorization } })).text()
        await redis.set(`floor:${id}`, body)
        return body
      }),
    )
  const bodies = await keep()
  if (bodies.some((body) => (JSON.parse(body) as { items: unknown[] }).items.length < 20))
    throw new Error('a feed of this world is shorter than a page')
  const floor = await measure(
    { ...load, url: floorUrl, requests: callers.map(({ id }) => get(`/cached/floor:${id}`, '')) },
    pids,
  )
  await keep()
  const steady = await measure({ ...load, url: server.url, requests, rate }, pids)
  const closed = await measure({ ...load, url: server.url, requests }, pids)
  return { rate, steady, closed, floor }
}

const searches: Record<string, string[]> = {
  'content: a frequent word': ['evening', 'coast', 'along'],
  'content: rare words': ['w19001', 'w18777', 'w17432', 'w19900'],
  'content: two words': ['w12 coast', 'w7 w3', 'w140 evening'],
  'content: with a slip': ['evning', 'coasst', 'alnog'],
  'content: from: and #tag': ['from:g1', 'from:g500', '#t3', 'tag:t900 coast'],
  'users: beginning of a name': ['g1', 'g12', 'g999', 'w12'],
  'users: with a slip': ['w1234x', 'g99999x', 'w199o1'],
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
