import { readFileSync } from 'node:fs'
import { mostEngaged, readTrends } from '../../src/analytics/index.ts'
import { loadConfig } from '../../src/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { openRuntime } from '../../src/runtime.ts'

const runtime = await openRuntime(loadConfig(JSON.parse(readFileSync('/tmp/x.subject.json', 'utf8'))), { log: createLog('warn') })
for (const f of [
  () => readTrends(runtime, 'contents', Date.now(), 5000),
  () => readTrends(runtime, 'tags', Date.now(), 5000),
  () => mostEngaged(runtime, 500),
])
  for (let i = 0; i < 2; i++) {
    const t = performance.now()
    const r = await f().catch((e) => [String(e)])
    console.log(r.length, JSON.stringify(r[0]), Math.round(performance.now() - t))
  }
console.log(JSON.stringify(await (await runtime.clickhouse.query({ query: 'select count() c from events', format: 'JSONEachRow' })).json()))
process.exit(0)
