import type { Core } from '../core/core.ts'

/** The channels of logs that this process listens to, each under the id of its log. */
type LogChannels = {
  /** Resolves when what is announced from now on is heard, or could not be asked for. */
  listen(...ids: readonly string[]): Promise<void>
  forget(id: string): void
  close(): void
}

type Listening = {
  /** What the names of the channels begin with; an id follows. */
  prefix: string
  /** All that must be listened to now. */
  ids(): Iterable<string>
  hear(id: string, message: string): void
  /**
   * Called when Redis is there again and has been asked for all channels: something may have been announced meanwhile.
   */
  mayHaveMissed?(): void
}

/**
 * Listens to channels that begin alike. The driver asks again by itself after a reconnect for what had been granted
 * before; what was asked for while Redis was away was not.
 */
export function openLogChannels(core: Core, { prefix, ids, hear, mayHaveMissed }: Listening): LogChannels {
  const { redisSubscriber: redis, log } = core
  const failed = (error: Error): void => log.debug({ err: error.message, prefix }, 'channels')
  const listen = (...names: readonly string[]): Promise<void> =>
    names.length === 0
      ? Promise.resolve()
      : redis.subscribe(...names.map((id) => prefix + id)).then(() => undefined, failed)
  const onMessage = (channel: string, message: string): void => {
    if (channel.startsWith(prefix)) hear(channel.slice(prefix.length), message)
  }
  const onReady = (): void => void listen(...ids()).then(() => mayHaveMissed?.())
  redis.on('message', onMessage)
  redis.on('ready', onReady)
  return {
    listen,
    forget: (id) => void redis.unsubscribe(prefix + id).catch(failed),
    close() {
      redis.off('message', onMessage)
      redis.off('ready', onReady)
    },
  }
}
