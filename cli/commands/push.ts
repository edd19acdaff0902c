import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { type Push, recordedPushesKey } from '../../src/platform/push.ts'
import { openRedis } from '../../src/platform/redis.ts'
import { environmentHere } from '../local-environment.ts'
import { print } from '../print.ts'
import { printTable } from './table.ts'

/** Prints the last recorded pushes, the newest last. */
export async function push(options: { last: number; json?: boolean }): Promise<void> {
  const config = readConfig({}, environmentHere())
  const redis = await openRedis(config.REDIS_URL, 'commands', createLog('silent'))
  if (redis.status !== 'ready') {
    redis.disconnect()
    throw new Error('cannot connect to Redis (REDIS_URL)')
  }
  const entries = await redis.xrevrange(recordedPushesKey(config.REDIS_PREFIX), '+', '-', 'COUNT', options.last)
  redis.disconnect()
  const pushes = entries
    .toReversed()
    .map(([id, [, text]]) => ({ at: new Date(Number(id.split('-')[0])).toISOString(), ...(JSON.parse(text!) as Push) }))
  if (options.json) print(JSON.stringify(pushes))
  else if (pushes.length === 0) print('No push yet.')
  else
    printTable(
      ['WHEN', 'PLATFORM', 'TOKEN', 'BADGE', 'TEXT'],
      pushes.map(({ at, platform, token, payload }) => [
        at,
        platform,
        token.slice(0, 16),
        String(payload.aps.badge),
        payload.aps.alert.body,
      ]),
    )
}
