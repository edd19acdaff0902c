import { readFileSync } from 'node:fs'
import { loadConfig } from '../../src/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { openRuntime } from '../../src/runtime.ts'
import { signInThere } from './discovery-world.ts'
import { measure } from './http-load.ts'
import { forkHere, messageOf, stopAll } from './processes.ts'
import { profiling } from './profile.ts'
import { profileText } from './report.ts'
import { startServer } from './subject.ts'

const env = { ...JSON.parse(readFileSync('/tmp/x.subject.json', 'utf8')), PORT: '18123', ...(process.env.X_ENV ? JSON.parse(process.env.X_ENV) : {}) }
const config = loadConfig(env)
const runtime = await openRuntime(config, { log: createLog('warn') })
const profiler = process.argv[2] === 'profile' ? profiling() : undefined
const server = await startServer({ config, env, runtime, floorDatabaseUrl: '' }, profiler)
const callers = await signInThere(runtime)
const floors = forkHere('floor-server.ts')
floors.send({
  databaseUrl: config.DATABASE_URL,
  floorDatabaseUrl: config.DATABASE_URL,
  pool: 2,
  redisUrl: config.REDIS_URL,
  feed: { name: 'x', text: 'select 1', values: [], callerAt: [] },
})
const floorUrl = await messageOf<string>(floors, 10_000)
for (const { id, authorization } of callers) {
  const body = await (await fetch(`${server.url}/api/v1/feed`, { headers: { authorization } })).text()
  await runtime.redis.set(`floor:${id}`, body)
}
const stackPids = {}
const load = { connections: 32, warmupSeconds: 2, seconds: 5 }
const show = (name: string, m: any) =>
  console.log(
    name,
    Math.round(m.perSecond),
    'p50',
    m.p50.toFixed(1),
    'p95',
    m.p95.toFixed(1),
    'failed',
    m.failed,
    JSON.stringify(Object.fromEntries(Object.entries(m.cpuEach).map(([k, v]: any) => [k, Math.round(v)]))),
  )
if (!profiler)
  show(
    'floor',
    await measure(
      { ...load, url: floorUrl, requests: callers.map(({ id }) => ({ method: 'GET', path: `/cached/floor:${id}` })) as any },
      { floor: floors.pid },
    ),
  )
const requests = callers.map(({ authorization }) => ({ method: 'GET', path: '/api/v1/feed', headers: { authorization } })) as any
if (!profiler) show('1000/s', await measure({ ...load, url: server.url, requests, rate: 1000 }, { nova: server.pid }))
show('closed', await measure({ ...load, url: server.url, requests }, { nova: server.pid }, () => profiler?.toggle(server.pid!)))
if (profiler) console.log(profileText('warm', await profiler.read()))
await server.stop()
await stopAll()
await runtime.close()
process.exit(0)
