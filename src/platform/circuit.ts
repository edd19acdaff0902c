import { currentDeadline } from './deadline.ts'
import { DependencyDown } from './dependency-down.ts'
import type { Log } from './log.ts'
import { createTrouble } from './trouble.ts'

/** A call that has begun. One of these ends it. */
type Call = {
  /** The service has responded, with a result or an error of its own. */
  answered(): void
  /** The service could not be reached. */
  failed(): void
  /** The service was not asked, for example because the pool had a connection, or had none. */
  dropped(): void
}

/**
 * Lets calls to a service fail fast while it does not respond. It is open when the service is down.
 *
 * A service seems to be down when a call has failed, or has waited for a second, and no call has been answered since
 * it began. A probe then decides. When the circuit opens, all calls that wait are abandoned. The probe is repeated, and
 * when it succeeds, the circuit closes. So no call is needed to find out, and a slow call alone opens nothing.
 */
export type Circuit = {
  /** @throws DependencyDown while the circuit is open */
  assertClosed(): void
  /**
   * Follows a call. `abandon` is called at most once, before the call has ended: when the circuit opens, or at the
   * deadline of the current work.
   */
  begin(abandon: (error: Error) => void): Call
  /** Starts to watch. A process that is starting waits as long as it takes, and loads modules meanwhile. */
  start(): void
  close(): void
}

const patienceMs = 1_000
const probeMs = 1_000
const probeEveryMs = 500
const checkEveryMs = 100

/** `probe` resolves if the service responds; the signal ends it. */
export function createCircuit(name: string, log: Log, probe: (signal: AbortSignal) => Promise<unknown>): Circuit {
  type Waiting = { beganAt: number; deadline: number; abandon(error: Error): void }
  const trouble = createTrouble(log, name)
  const waiting = new Set<Waiting>()
  let answeredAt = performance.now()
  let isOpen = false
  let isProbing = false
  let retry: NodeJS.Timeout | undefined
  let isWatching = false

  async function suspect(): Promise<void> {
    if (isProbing || !isWatching) return
    isProbing = true
    // What has already arrived is read first: this process itself may have been busy.
    await new Promise((resolve) => setImmediate(resolve))
    const startedAt = performance.now()
    const failure = await probe(AbortSignal.timeout(probeMs)).then(
      () => undefined,
      (error: Error) => error,
    )
    isProbing = false
    if (!isWatching) return
    if (failure === undefined || answeredAt > startedAt) return onUp()
    trouble.failed(new Error(`it does not respond: ${failure.message || failure.name}`))
    isOpen = true
    abandonAll(() => true, new DependencyDown(name, { cause: failure }))
    retry = setTimeout(() => void suspect(), probeEveryMs)
    retry.unref()
  }

  function onUp(): void {
    answeredAt = performance.now()
    isOpen = false
    trouble.works()
  }

  function abandonAll(which: (call: Waiting) => boolean, error: Error): void {
    for (const call of waiting)
      if (which(call)) {
        waiting.delete(call)
        call.abandon(error)
      }
  }

  const timer = setInterval(() => {
    if (waiting.size === 0) return
    const now = performance.now()
    abandonAll(({ deadline }) => deadline <= now, new DependencyDown(name, { cause: new Error('the time is over') }))
    const [oldest] = waiting
    if (oldest !== undefined && now - oldest.beganAt > patienceMs && answeredAt < oldest.beganAt) void suspect()
  }, checkEveryMs)
  timer.unref()

  return {
    assertClosed() {
      if (isOpen) throw new DependencyDown(name)
    },
    begin(abandon) {
      const call = { beganAt: performance.now(), deadline: currentDeadline() ?? Number.POSITIVE_INFINITY, abandon }
      waiting.add(call)
      return {
        answered() {
          waiting.delete(call)
          answeredAt = performance.now()
        },
        failed() {
          if (waiting.delete(call) && answeredAt < call.beganAt && !isOpen) void suspect()
        },
        dropped: () => void waiting.delete(call),
      }
    },
    start() {
      isWatching = true
    },
    close() {
      isWatching = false
      clearInterval(timer)
      clearTimeout(retry)
    },
  }
}
