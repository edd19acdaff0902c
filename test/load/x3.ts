import { readFileSync } from 'node:fs'
import { loadConfig } from '../../src/config.ts'
import { createCtx } from '../../src/context.ts'
import { getTrending } from '../../src/discovery/get-trending.ts'
import { search } from '../../src/discovery/search.ts'
import { getFeed } from '../../src/feed/get-feed.ts'
import { createLog } from '../../src/platform/log.ts'
import { openRuntime } from '../../src/runtime.ts'

const runtime = await openRuntime(loadConfig(JSON.parse(readFileSync('/tmp/x.subject.json', 'utf8'))), { log: createLog('warn') })
const pool = runtime.postgres.pool as any
const real = pool.query.bind(pool)
let heard: any[] = []
pool.query = async (q: any, ...r: any[]) => {
  const t = performance.now()
  const out = await real(q, ...r)
  if (q.name) heard.push({ ...q, ms: performance.now() - t })
  return out
}
const { rows } = await real('select user_id as id from sessions order by id limit 50')
const lit = (v: any): string =>
  v === null || v === undefined
    ? 'null'
    : v instanceof Date
      ? `'${v.toISOString()}'`
      : Array.isArray(v)
        ? `'{${v.map((x) => JSON.stringify(x)).join(',')}}'`
        : `'${String(v).replaceAll("'", "''")}'`
const which = process.argv[2]!,
  show = process.argv[3]
const runs: Record<string, (u: string, n: number) => Promise<unknown>> = {
  cold: (u) =>
    getFeed(
      createCtx(runtime, { actor: { kind: 'user', id: u, role: 'user', sessionId: '', tokenExpiresAt: 0 } }) as any,
      { algo: 'ch', limit: 20, explain: false, fresh: true } as any,
    ),
  time: (u) =>
    getFeed(
      createCtx(runtime, { actor: { kind: 'user', id: u, role: 'user', sessionId: '', tokenExpiresAt: 0 } }) as any,
      { algo: 'time', limit: 20, explain: false, fresh: true } as any,
    ),
  trending: (u) =>
    getTrending(
      createCtx(runtime, { actor: { kind: 'user', id: u, role: 'user', sessionId: '', tokenExpiresAt: 0 } }) as any,
      { limit: 20, explain: false } as any,
    ),
}
for (const [name, type, q] of [
  ['frequent', 'posts', 'evening'],
  ['rare', 'posts', 'w19001'],
  ['two', 'posts', 'w12 coast'],
  ['slip', 'posts', 'evning'],
  ['from', 'posts', 'from:g1'],
  ['tag', 'posts', '#t3'],
  ['users', 'users', 'g1'],
  ['users2', 'users', 'w12'],
  ['uslip', 'users', 'w1234x'],
  ['uslip2', 'users', 'g99999x'],
  ['tags', 'tags', 't1'],
] as const)
  runs[name] = (u) =>
    search(
      createCtx(runtime, { actor: { kind: 'user', id: u, role: 'user', sessionId: '', tokenExpiresAt: 0 } }) as any,
      { q, type, limit: 20 } as any,
    )
const times: number[] = []
for (let n = 0; n < 20; n++) {
  if (n > 9) heard = []
  const t = performance.now()
  await runs[which]!(rows[n % rows.length].id, n)
  times.push(performance.now() - t)
}
console.log(which, times.map((t) => t.toFixed(1)).join(' '))
for (const h of heard) console.log('  ', h.name, h.ms.toFixed(1))
if (show)
  for (const h of heard.filter((x) => x.name.includes(show)).slice(0, 1)) {
    const c = await pool.connect()
    await c.query(`prepare ex as ${h.text}`)
    const call = `execute ex (${h.values.map(lit).join(', ')})`
    for (let i = 0; i < 3; i++) await c.query(call)
    console.log((await c.query(`explain (analyze, buffers) ${call}`)).rows.map((r: any) => r['QUERY PLAN']).join('\n'))
  }
await runtime.close()
process.exit(0)
