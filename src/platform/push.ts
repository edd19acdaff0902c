import type { Redis } from './redis.ts'

/**
 * A push as Apple's service takes it:
 * https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification
 */
export type Push = {
  token: string
  platform: 'ios' | 'android' | 'web'
  environment: 'production' | 'sandbox'
  headers: {
    'apns-push-type': 'alert'
    /** The id of the notification: the same push sent again replaces itself. */
    'apns-id': string
    /** What replaces what on the device, 64 bytes at the most. */
    'apns-collapse-id': string
    'apns-priority': '5' | '10'
    /** Seconds since 1970; after that it is not delivered any more. */
    'apns-expiration': string
  }
  /** 4 KB at the most as JSON. */
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
   * `gone` when the device does not want any more; its token is forgotten then. @throws PushFailure when it should be
   * tried again later
   */
  send(push: Push): Promise<'sent' | 'gone'>
}

export class PushFailure extends Error {}

const kept = 1_000

/** Where the recording sender keeps what it was given. */
export function recordedPushesKey(redisPrefix: string): string {
  return `${redisPrefix}pushes`
}

/**
 * Sends nothing: keeps the last thousand for whoever develops an app. A token that begins with `gone` is one that the
 * service has forgotten.
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
