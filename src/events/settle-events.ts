import type { Core } from '../core/core.ts'
import type { Message } from '../platform/nats-message.ts'
import { type ConsumerOptions, pause } from './consumer-options.ts'
import { eventMetrics } from './event-metrics.ts'
import type { Inbox } from './inbox.ts'
import { isOutage } from './outage.ts'
import { putAside } from './put-aside.ts'

/** Each resolves when what it was given is settled, or when the consumer stops. */
type Settler = { settle(batch: Message[]): Promise<void>; settleOne(message: Message): Promise<void> }

const triesBeforeDead = 5
// One that was handed out so often and never settled ends whoever handles it. A worker that is stopped hands back, so
// its restarts count too.
const deliveriesBeforeDead = 20
const isPoison = (message: Message): boolean => message.info.deliveryCount > deliveriesBeforeDead

function refusePoison(messages: Message[]): void {
  if (messages.some(isPoison)) throw new Error(`handed out more than ${deliveriesBeforeDead} times and never settled`)
}

/** Handles events and settles them: handled, or put aside. */
export function createSettler<T>(core: Core, options: ConsumerOptions<T>, inbox: Inbox): Settler {
  const { log } = core
  const { name } = options
  const { consumed } = core.of(eventMetrics)

  async function settle(batch: Message[]): Promise<void> {
    try {
      refusePoison(batch)
      await options.handle(batch.map((message) => message.json<T>()))
      for (const message of batch) inbox.settle(message)
      consumed.inc({ consumer: name, outcome: 'handled' }, batch.length)
    } catch (error) {
      log.warn({ consumer: name, size: batch.length, err: error }, 'consumer failed; handling one by one')
      for (const message of batch) await settleOne(message)
    }
  }

  async function settleOne(message: Message): Promise<void> {
    for (let tries = 1; !inbox.isStopped(); ) {
      try {
        refusePoison([message])
        await options.handle([message.json<T>()])
        inbox.settle(message)
        consumed.inc({ consumer: name, outcome: 'handled' })
        return
      } catch (error) {
        const isHopeless = !isOutage(error) && (isPoison(message) || tries++ >= triesBeforeDead)
        if (isHopeless && (await isPutAside(message, error))) return
        await pause(Math.min(100 * 2 ** Math.min(tries, 6), 2_000))
      }
    }
  }

  /** Returns false when the dead letters cannot take the event now: then it stays where it is. */
  async function isPutAside(message: Message, error: unknown): Promise<boolean> {
    const about = { consumer: name, seq: message.seq }
    try {
      await putAside(core, options, message, error)
    } catch (failure) {
      log.warn({ ...about, err: failure }, 'an event cannot be put aside; trying again')
      return false
    }
    inbox.settle(message)
    consumed.inc({ consumer: name, outcome: 'dead' })
    log.error({ ...about, err: error }, 'event could not be handled: it went to the dead letters')
    return true
  }

  return { settle, settleOne }
}
