import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { provideProgram } from './debian.ts'
import { host } from './ports.ts'
import type { Service } from './service.ts'

/** Redis from the PATH or the distribution's package. With an append-only file if durable; only in memory for tests. */
export const redis: Service = {
  name: 'redis',
  defaultPort: 6379,
  variable: 'REDIS_URL',

  async start(site) {
    const program = await provideProgram('redis-server', 'redis-server', site)
    const dataDir = join(site.dir, 'redis')
    mkdirSync(dataDir, { recursive: true })
    site.report('starting', `${program.source}, port ${site.port}`)
    const child = site.launch({
      command: program.command,
      args: [
        ...['--bind', host, '--port', String(site.port), '--dir', dataDir, '--daemonize', 'no'],
        ...['--save', '', '--appendonly', site.profile === 'durable' ? 'yes' : 'no'],
      ],
      env: program.env,
    })
    const url = `redis://${host}:${site.port}`
    await child.ready(() => ping(url))
    return { env: { REDIS_URL: url }, url, source: program.source, child }
  },

  async connect(env) {
    const url = env.REDIS_URL as string
    await ping(url)
    return { env: { REDIS_URL: url }, url, source: 'external' }
  },
}

async function ping(url: string): Promise<void> {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  // Without a listener ioredis prints every connection that is refused during the wait.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.ping()
  } finally {
    client.disconnect()
  }
}
