import { part } from '../core/part.ts'
import { recordingPushSender } from '../platform/push.ts'

/** Who sends pushes. The only provider so far records them (see `PUSH_PROVIDER`). */
export const pushSender = part({ open: ({ redis, config }) => recordingPushSender(redis, config.REDIS_PREFIX) })
