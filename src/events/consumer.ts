import { AckPolicy, type ConsumerMessages, DeliverPolicy, type JsMsg } from '@nats-io/jetstream'
import { headers, nanos } from '@nats-io/transport-node'
import type { Core } from '../core/core.ts'
import { eventMetrics } from './event-metrics.ts'
import { eventsVariables } from './events.variables.ts'
import { isFor } from './only-for.ts'
import { isOutage } from './outage.ts'
import { streamsReady } from './streams.ts'
import { movedSubject, type Stream, streamName, subject } from './subjects.ts'

export type Consumer = {
  readonly name: string
  readonly stream: Stream
  readonly subject: string
  stop(): Promise<void>
}

export type ConsumerOptions<T> = {
  /** The durable name; a reaction keeps it for ever, since it is its place in the stream. */
  name: string
  stream: Stream
  /** One filter, wildcards allowed; NATS before 2.10 takes no list. */
  subject: string
  /** How many are handled in one call at the most. */
  batch: number
  /** How long a batch may wait to become fuller. */
  lingerMs?: number
  /** Instead of batches: so many are handled at once, each on its own, in any order; the next one begins as soon as one is done. */
  atOnce?: number
  /** Handles a batch in order; must be safe to repeat. Throwing repeats it one by one. */
  handle(batch: T[]): Promise<void>
  /** Called before an event is put aside, so that nobody waits for it. Throwing keeps the event. */
  giveUp?(event: T): Promise<void>
}

const triesBeforeDead = 5
// One that was handed out so often and never settled ends whoever handles it. A worker that is stopped hands back, so its restarts count too.
const deliveriesBeforeDead = 20
const isPoison = (message: JsMsg): boolean => message.info.deliveryCount > deliveriesBeforeDead

function refusePoison(messages: JsMsg[]): void {
  if (messages.some(isPoison)) throw new Error(`handed out more than ${deliveriesBeforeDead} times and never settled`)
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Runs a durable consumer: in order, at least once. While something that it needs is down it waits and tries again, so nothing is lost or
 * overtaken (`atOnce` gives up the order). An event that fails five times for another reason goes to `dead.<name>` with its error, and the next one is handled.
 */
export function runConsumer<T>(core: Core, options: ConsumerOptions<T>): Consumer {
  const { config, log } = core
  const metrics = core.of(eventMetrics)
  const ackWaitMs = config.of(eventsVariables).CONSUMER_ACK_WAIT_MS
  const buffer: JsMsg[] = []
  // Handed to us and not settled yet.
  const held = new Set<JsMsg>()
  let stopped = false
  let wake: (() => void) | undefined
  let messages: ConsumerMessages | undefined

  // Waiting in our buffer must not look like death.
  const heartbeat = setInterval(() => {
    for (const message of [...held, ...buffer]) message.working()
  }, ackWaitMs / 3)

  async function fill(): Promise<void> {
    while (!stopped) {
      try {
        await streamsReady(core)
        const { manager, jetstream, connection } = await core.nats.ready
        const stream = streamName(config, options.stream)
        // One that is there may begin elsewhere (see replay-consumer.ts); it stays as it is but for what may change.
        const isThere = await manager.consumers.info(stream, options.name).then(
          () => true,
          () => false,
        )
        const changing = {
          filter_subject: subject(config, options.subject),
          ack_wait: nanos(ackWaitMs),
          max_ack_pending: options.batch * 4,
        }
        if (isThere) await manager.consumers.update(stream, options.name, changing)
        else
          await manager.consumers.add(stream, {
            ...changing,
            durable_name: options.name,
            // Not AckPolicy.All: acknowledging the newest would also settle what a worker that died had been given, and lose it.
            ack_policy: AckPolicy.Explicit,
            deliver_policy: DeliverPolicy.All,
          })
        const consumer = await jetstream.consumers.get(stream, options.name)
        messages = await consumer.consume({ max_messages: options.batch * 2, idle_heartbeat: 5_000 })
        const current = messages
        const moved = connection.subscribe(movedSubject(config, options.name), {
          max: 1,
          callback: () => void current.close(),
        })
        for await (const message of messages) {
          if (isFor(message, options.name)) {
            buffer.push(message)
            wake?.()
          } else message.ack()
        }
        moved.unsubscribe()
      } catch (error) {
        if (!stopped) log.warn({ consumer: options.name, err: String(error) }, 'consumer cannot read; trying again')
      }
      if (!stopped) await pause(500)
    }
  }

  async function drain(): Promise<void> {
    while (!stopped) {
      if (buffer.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      if (stopped) return
      if (options.lingerMs !== undefined && buffer.length < options.batch) await pause(options.lingerMs)
      const batch = buffer.splice(0, options.batch)
      for (const message of batch) held.add(message)
      if (batch.length > 0) await settle(batch)
    }
  }

  async function drainAtOnce(atOnce: number): Promise<void> {
    const running = new Set<Promise<void>>()
    while (!stopped) {
      if (running.size >= atOnce) await Promise.race(running)
      else if (buffer.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      if (stopped || buffer.length === 0 || running.size >= atOnce) continue
      const message = buffer.shift()!
      held.add(message)
      const settling = settleOne(message).finally(() => running.delete(settling))
      running.add(settling)
    }
    await Promise.all(running)
  }

  function acknowledge(message: JsMsg): void {
    message.ack()
    held.delete(message)
  }

  async function settle(batch: JsMsg[]): Promise<void> {
    try {
      refusePoison(batch)
      await options.handle(batch.map((message) => message.json<T>()))
      for (const message of batch) acknowledge(message)
      metrics.consumed.inc({ consumer: options.name, outcome: 'handled' }, batch.length)
    } catch (error) {
      log.warn({ consumer: options.name, size: batch.length, err: error }, 'consumer failed; handling one by one')
      for (const message of batch) await settleOne(message)
    }
  }

  async function settleOne(message: JsMsg): Promise<void> {
    for (let tries = 1; !stopped; ) {
      try {
        refusePoison([message])
        await options.handle([message.json<T>()])
        acknowledge(message)
        metrics.consumed.inc({ consumer: options.name, outcome: 'handled' })
        return
      } catch (error) {
        if (!isOutage(error) && (isPoison(message) || tries++ >= triesBeforeDead) && (await buried(message, error)))
          return
        await pause(Math.min(100 * 2 ** Math.min(tries, 6), 2_000))
      }
    }
  }

  /** Puts an event aside. Answers false when the dead letters cannot take it now: then it stays where it is. */
  async function buried(message: JsMsg, error: unknown): Promise<boolean> {
    const about = headers()
    about.set(
      'Nova-Error',
      String(error)
        .replaceAll(/[\r\n]+/g, ' ')
        .slice(0, 1_000),
    )
    about.set('Nova-Subject', message.subject)
    about.set('Nova-Sequence', String(message.seq))
    try {
      await options.giveUp?.(message.json<T>())
      const { jetstream } = await core.nats.ready
      await jetstream.publish(subject(config, `dead.${options.name}`), message.data, {
        headers: about,
        msgID: `${options.name}|${message.seq}`,
      })
    } catch (failure) {
      log.warn({ consumer: options.name, seq: message.seq, err: failure }, 'an event cannot be put aside; trying again')
      return false
    }
    acknowledge(message)
    metrics.consumed.inc({ consumer: options.name, outcome: 'dead' })
    log.error(
      { consumer: options.name, seq: message.seq, err: error },
      'event could not be handled: it went to the dead letters',
    )
    return true
  }

  const running = Promise.all([fill(), options.atOnce === undefined ? drain() : drainAtOnce(options.atOnce)])

  return {
    name: options.name,
    stream: options.stream,
    subject: options.subject,
    async stop() {
      stopped = true
      clearInterval(heartbeat)
      wake?.()
      await messages?.close().catch(() => undefined)
      await Promise.race([running, pause(3_000)])
      // What was not finished goes to another worker at once.
      for (const message of [...held, ...buffer]) message.nak()
    },
  }
}
