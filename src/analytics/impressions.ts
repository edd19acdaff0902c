import type { DomainEventData } from '../contract/generated/messages.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { subject } from '../events/index.ts'
import type { Connected } from '../platform/nats.ts'
import { arrayOfJson, objectOfJson } from './compose-json.ts'

type Items = DomainEventData<'content_shown'>['pages'][number]['items']
/** The items of a page as JSON: a page that is returned often is serialized only once. */
export type ShownItems = { readonly json: string }

/** Records which items were shown to which users. */
type Impressions = {
  /** Records a page. `items` are the items of the page, in order. It only uses memory and does no I/O. */
  shown(viewerId: string, algorithm: string, items: ShownItems): void
  close(): Promise<void>
}

export function shownItems(items: Items): ShownItems {
  return { json: JSON.stringify(items) }
}

const everyMs = 1_000
// Keeps a message at some ten kilobytes, so that messages that wait for a worker stay small.
const pagesPerMessage = 20
const maxWaiting = 2_500

/**
 * Publishes the pages that this process has shown once a second, 20 pages in one message, so that counting does not
 * turn every read into a write. While NATS is unavailable, the newest 2,500 pages wait and older ones are dropped. A
 * process that is killed loses the pages of its last second.
 */
export const impressions = part({ open: createImpressions, close: (opened) => opened.close() })

function createImpressions({ config, nats, newId, clock, metrics, log }: Core): Impressions {
  const dropped = metrics.counter({
    name: 'nova_impressions_dropped_total',
    help: 'Pages of impressions dropped because NATS was unavailable for too long.',
  })
  // Pages as JSON.
  const waiting: string[] = []
  let connected: Connected | undefined
  let flushing: Promise<void> | undefined
  nats.ready.then(
    (ready) => {
      connected = ready
    },
    () => undefined,
  )

  function eventOf(id: string, pages: string[]): string {
    return objectOfJson({
      id: JSON.stringify(id),
      type: '"content_shown"',
      occurred_at: JSON.stringify(clock.now()),
      actor_id: 'null',
      request_id: 'null',
      version: '1',
      data: objectOfJson({ pages: arrayOfJson(pages) }),
    })
  }
  async function flush({ streams, connection }: Connected): Promise<void> {
    while (waiting.length > 0 && !connection.isClosed()) {
      const pages = waiting.splice(0, pagesPerMessage)
      const id = newId()
      try {
        await streams.publish(subject(config, 'shown.pages'), eventOf(id, pages), { id })
      } catch (error) {
        waiting.unshift(...pages)
        trim()
        throw error
      }
    }
  }
  const trim = (): void => {
    const surplus = waiting.length - maxWaiting
    if (surplus <= 0) return
    waiting.splice(0, surplus)
    dropped.inc(surplus)
  }
  const flushOnce = (): Promise<void> => {
    if (connected === undefined) return Promise.resolve()
    flushing ??= flush(connected)
      .catch((error: Error) =>
        log.debug({ err: error.message, waiting: waiting.length }, 'impressions could not be published; retrying'),
      )
      .finally(() => {
        flushing = undefined
      })
    return flushing
  }
  const timer = setInterval(() => void flushOnce(), everyMs)

  return {
    shown(viewerId, algorithm, items) {
      if (items.json === '[]') return
      const page = objectOfJson({
        viewer_id: JSON.stringify(viewerId),
        feed_algorithm: JSON.stringify(algorithm),
        shown_at: JSON.stringify(clock.now()),
        items: items.json,
      })
      waiting.push(page)
      trim()
    },
    async close() {
      clearInterval(timer)
      await Promise.race([flushOnce(), new Promise((resolve) => setTimeout(resolve, 1_000).unref())])
    },
  }
}
