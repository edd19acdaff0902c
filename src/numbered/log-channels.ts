import type { Core } from '../core/core.ts'

/** Subscriptions of this process to the channels of logs, each by the id of its log. */
type LogChannels = {
  /** Resolves when the subscription is active, or has failed. */
  subscribe(...ids: readonly string[]): Promise<void>
  unsubscribe(id: string): void
  close(): void
}

type Subscriber = {
  /** Prefix of the channel names; an id follows it. */
  prefix: string
  /** Returns the ids of all logs that need a subscription now. */
  ids(): Iterable<string>
  onMessage(id: string, message: string): void
  /** Called after a reconnect, when all channels are subscribed again: messages may have been missed meanwhile. */
  onReconnect?(): void
}

/**
 * Subscribes to channels with a common prefix. After a reconnect, the driver restores subscriptions that were active
 * before, but not those that were requested while Redis was unavailable. So all are requested again.
 */
export function openLogChannels(core: Core, { prefix, ids, onMessage, onReconnect }: Subscriber): LogChannels {
  const { redisSubscriber: redis, log } = core
  const failed = (error: Error): void => log.debug({ err: error.message, prefix }, 'channels')
  const subscribe = (...names: readonly string[]): Promise<void> =>
    names.length === 0
      ? Promise.resolve()
      : redis.subscribe(...names.map((id) => prefix + id)).then(() => undefined, failed)
  const onChannelMessage = (channel: string, message: string): void => {
    if (channel.startsWith(prefix)) onMessage(channel.slice(prefix.length), message)
  }
  const onReady = (): void => void subscribe(...ids()).then(() => onReconnect?.())
  redis.on('message', onChannelMessage)
  redis.on('ready', onReady)
  return {
    subscribe,
    unsubscribe: (id) => void redis.unsubscribe(prefix + id).catch(failed),
    close() {
      redis.off('message', onChannelMessage)
      redis.off('ready', onReady)
    },
  }
}
