import { findMissing, total } from './check-delivery.ts'
import { eventually } from './eventually.ts'
import type { Ledger } from './ledger.ts'
import { act, createPost } from './traffic.ts'
import type { World } from './world.ts'

/** Longer than the time after which the event of a dead worker is redelivered, 30 seconds by default. */
const patienceMs = 45_000
const pollMs = 250
const lastPatienceMs = 15_000

/**
 * Waits until nothing is missing, or until nothing more has arrived for 45 seconds. Then waits for the notification of
 * one more like: repetitions of earlier ones arrive before it. Returns whether nothing was missing.
 */
export async function drain(world: World, ledger: Ledger): Promise<boolean> {
  let missing = Number.POSITIVE_INFINITY
  for (let progressAt = performance.now(); missing > 0 && performance.now() - progressAt < patienceMs; ) {
    // A store that the fault has left unreachable counts as no progress.
    const now = await findMissing(world, ledger).then(total, () => missing)
    if (now < missing) progressAt = performance.now()
    missing = Math.min(missing, now)
    if (missing > 0) await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  const [fan] = world.fans
  const last = await act(ledger, fan!, 'like', await createPost(ledger, world.creator))
  ledger.actions.push(last)
  const { received } = world.notifications
  const isReceived = (): boolean => received.some(({ cause }) => cause === last.cause)
  const ended = await eventually(
    async () => isReceived() && total(await findMissing(world, ledger)) === 0,
    lastPatienceMs,
  )
  return missing === 0 && ended
}
