import { Redis } from 'ioredis'
import { choosePort } from '../../../cli/stack/index.ts'
import type { Fault } from './fault.ts'
import type { World } from './world.ts'

const about = { part: 'redis', dependency: 'redis', holdMs: 10_000 } as const

/** A Redis that responds and refuses writes. */
export function redisFaults({ config }: Pick<World, 'config'>): Fault[] {
  const send = async (...commands: [string, ...string[]][]): Promise<void> => {
    const redis = new Redis(config.REDIS_URL)
    redis.on('error', () => undefined)
    try {
      for (const [command, ...args] of commands) await redis.call(command, ...args)
    } finally {
      redis.disconnect()
    }
  }
  return [
    {
      ...{ ...about, name: 'redis-read-only' },
      // As after a failover that made it a replica. No server listens at the address of its primary.
      begin: async () => send(['REPLICAOF', '127.0.0.1', String(await choosePort())]),
      end: () => send(['REPLICAOF', 'NO', 'ONE']),
    },
    {
      ...{ ...about, name: 'redis-full' },
      begin: () => send(['CONFIG', 'SET', 'maxmemory-policy', 'noeviction'], ['CONFIG', 'SET', 'maxmemory', '1']),
      end: () => send(['CONFIG', 'SET', 'maxmemory', '0']),
    },
  ]
}
