import type { Redis } from './redis.ts'

/**
 * A push in the format of Apple's service:
 * https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification
 */
export type Push = {
  token: string
  platform: 'ios' | 'android' | 'web'
  environment: 'production' | 'sandbox'
  headers: {
    'apns-push-type': 'alert'
    /** Id of the notification: if the same push is sent again, it replaces the first. */
    'apns-id': string
    /** A push replaces an earlier one with the same id on the device. At most 64 bytes. */
    'apns-collapse-id': string
    'apns-priority': '5' | '10'
    /** Seconds since 1970; the push is not delivered after this time. */
    'apns-expiration': string
  }
  /** At most 4 KB as JSON. */
  payload: {
    aps: {
      alert: { body: string; 'loc-key': string; 'loc-args': string[] }
      badge: number
      sound: 'default'
      'thread-id': string
    }
    [key: string]: unknown
  }
}

/** A push service. */
type PushSender = {
  /**
   * Sends a push. Returns `gone` when the device no longer accepts pushes; its token is deleted then.
   * @throws PushFailure when the caller should retry later
   */
  send(push: Push): Promise<'sent' | 'gone'>
}

export class PushFailure extends Error {}

const kept = 1_000

/** Returns the Redis key under which the recording sender stores pushes. */
export function recordedPushesKey(redisPrefix: string): string {
  return `${redisPrefix}pushes`
}

/**
 * Creates a sender that sends nothing: it records about the last thousand pushes, for app developers. For a token that
 * starts with `gone` it returns `gone`.
 */
export function recordingPushSender(redis: Redis, redisPrefix: string): PushSender {
  return {
    async send(push) {
      if (push.token.startsWith('gone')) return 'gone'
      await redis
        .xadd(recordedPushesKey(redisPrefix), 'MAXLEN', '~', kept, '*', 'push', JSON.stringify(push))
        .catch((cause: Error) => Promise.reject(new PushFailure('pushes cannot be recorded now', { cause })))
      return 'sent'
    },
  }
}
