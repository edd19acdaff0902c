import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { host } from './ports.ts'
import type { Service } from './service.ts'

/** The ClickHouse engine from npm, in a separate process that serves ClickHouse's HTTP interface. */
export const clickhouse: Service = {
  name: 'clickhouse',
  defaultPort: 8123,
  variable: 'CLICKHOUSE_URL',

  async start(site) {
    const dataDir = join(site.dir, 'clickhouse')
    mkdirSync(dataDir, { recursive: true })
    site.report('starting', `npm, port ${site.port}`)
    const child = site.launch({
      command: process.execPath,
      args: [fileURLToPath(new URL('clickhouse-server.ts', import.meta.url)), String(site.port), dataDir],
      // Each running query occupies a thread of this pool.
      env: { UV_THREADPOOL_SIZE: '16', NODE_OPTIONS: '' },
    })
    const url = `http://${host}:${site.port}`
    await child.ready(() => check(url), 60_000)
    return { env: { CLICKHOUSE_URL: url }, url, source: 'npm', child }
  },

  async connect(env) {
    const url = env.CLICKHOUSE_URL as string
    await check(url)
    return { env: { CLICKHOUSE_URL: url }, url, source: 'external' }
  },
}

/** Runs a query instead of a ping, so that a wrong password is found here and not by the first user. */
async function check(url: string): Promise<void> {
  const client = createClient({ url, request_timeout: 5_000, log: { level: ClickHouseLogLevel.OFF } })
  try {
    const result = await client.ping({ select: true })
    if (!result.success) throw result.error
  } finally {
    await client.close()
  }
}
