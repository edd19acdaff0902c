import { type Push, recordedPushesKey } from '../../src/platform/push.ts'
import type { TestApp } from './app.ts'

/** Returns the push messages that were sent to a device token, oldest first. */
export async function pushesTo(app: TestApp, token: string): Promise<Push[]> {
  const entries = await app.nova.core.redis.xrange(recordedPushesKey(app.config.REDIS_PREFIX), '-', '+')
  return entries.map(([, [, text]]) => JSON.parse(text!) as Push).filter((push) => push.token === token)
}
