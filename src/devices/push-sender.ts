import { part } from '../core/part.ts'
import { recordingPushSender } from '../platform/push.ts'

/** The push provider. The only one so far records pushes instead of sending them (see `PUSH_PROVIDER`). */
export const pushSender = part({ open: ({ redis, config }) => recordingPushSender(redis, config.REDIS_PREFIX) })
