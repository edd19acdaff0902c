import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { provideProgram } from './debian.ts'
import { host } from './ports.ts'
import type { Service } from './service.ts'

/** NATS with JetStream from the PATH or the distribution's package. */
export const nats: Service = {
  name: 'nats',
  defaultPort: 4222,
  variable: 'NATS_URL',

  async start(site) {
    const program = await provideProgram('nats-server', 'nats-server', site)
    const dataDir = join(site.dir, 'nats')
    mkdirSync(dataDir, { recursive: true })
    const config = join(dataDir, 'nats.conf')
    writeFileSync(config, configuration(site.port, dataDir))
    site.report('starting', `${program.source}, port ${site.port}`)
    const child = site.launch({ command: program.command, args: ['-js', '-c', config], env: program.env })
    const url = `nats://${host}:${site.port}`
    await child.ready(() => check(url))
    return { env: { NATS_URL: url }, url, source: program.source, child }
  },

  async connect(env) {
    const url = env.NATS_URL as string
    await check(url)
    return { env: { NATS_URL: url }, url, source: 'external' }
  },
}

function configuration(port: number, dataDir: string): string {
  return `host: ${host}
port: ${port}
max_payload: 1MB
jetstream {
  store_dir: ${JSON.stringify(join(dataDir, 'jetstream'))}
  max_memory_store: 256MB
  max_file_store: 10GB
}
`
}

/** Queries JetStream, because it starts a moment after the port opens. */
async function check(url: string): Promise<void> {
  const connection = await connect({ servers: url, timeout: 5_000, reconnect: false })
  try {
    const manager = await jetstreamManager(connection, { timeout: 2_000 })
    await manager.getAccountInfo()
  } finally {
    await connection.close()
  }
}
