import type { Action, Ledger } from './ledger.ts'
import { clickhouseEvents, storedNotifications, streamEvents } from './read-state.ts'
import type { World } from './world.ts'

/** Numbers of notifications and events that have not arrived. */
export type Missing = {
  /** Notifications that are not stored. */
  readonly unstored: number
  /** Notifications that are stored and that the socket has not received. */
  readonly unreceived: number
  /** Events that are not in ClickHouse. */
  readonly unrecorded: number
}

/** What differs from the state that Nova must reach, in numbers of notifications and events. */
export type Delivery = { readonly lost: Missing; readonly doubled: number; readonly misplaced: number }

/** Compares what has arrived so far with the ledger. */
export async function findMissing(world: World, ledger: Ledger): Promise<Missing> {
  const stored = new Set((await storedNotifications(world)).map(({ cause }) => cause))
  const received = new Set(world.notifications.received.map(({ cause }) => cause))
  const recorded = new Set(await clickhouseEvents(world, ledger))
  const { lasting, undone } = likesOf(ledger)
  const isWanted = (cause: string): boolean => !undone.has(cause) || lasting.has(cause)
  const causes = [...causesOf(ledger)].filter(isWanted)
  return {
    unstored: causes.filter((cause) => !stored.has(cause)).length,
    // A like that was taken back in between may have been withdrawn before the socket has read it.
    unreceived: causes.filter((cause) => stored.has(cause) && !undone.has(cause) && !received.has(cause)).length,
    unrecorded: ledger.actions.filter(({ requestId }) => !recorded.has(requestId)).length,
  }
}

/** Returns the number of all missing notifications and events. */
export function total({ unstored, unreceived, unrecorded }: Missing): number {
  return unstored + unreceived + unrecorded
}

/** Compares what was delivered with the ledger, after everything was drained. */
export async function checkDelivery(world: World, ledger: Ledger): Promise<Delivery> {
  return {
    lost: await findMissing(world, ledger),
    doubled: await countDoubled(world, ledger),
    misplaced: (await misplacedNotifications(world, ledger)) + misplacedEvents(ledger, await streamOf(world, ledger)),
  }
}

/** Returns the causes of the likes that exist at the end, and of those that were taken back at any time. */
function likesOf({ actions }: Ledger): { lasting: Set<string>; undone: Set<string> } {
  const last = new Map(actions.filter(({ kind }) => kind !== 'comment').map((action) => [pairOf(action), action.kind]))
  const causes = (which: Action[]): Set<string> => new Set(which.flatMap(({ cause }) => cause ?? []))
  const pairs = new Set(actions.filter(({ kind }) => kind === 'unlike').map(pairOf))
  const likes = actions.filter(({ kind }) => kind === 'like')
  return {
    lasting: causes(likes.filter((like) => last.get(pairOf(like)) === 'like')),
    undone: causes(likes.filter((like) => pairs.has(pairOf(like)))),
  }
}

function causesOf({ actions }: Ledger): Set<string> {
  return new Set(actions.flatMap(({ cause }) => cause ?? []))
}

async function countDoubled(world: World, ledger: Ledger): Promise<number> {
  const causes = causesOf(ledger)
  const received = world.notifications.received.map(({ cause }) => cause).filter((cause) => causes.has(cause))
  const own = new Set(ledger.actions.map(({ requestId }) => requestId))
  const recorded = (await clickhouseEvents(world, ledger)).filter((requestId) => own.has(requestId))
  return received.length - new Set(received).size + recorded.length - new Set(recorded).size
}

/** Returns how many notifications were received after one with a higher number. Repetitions count once. */
async function misplacedNotifications(world: World, ledger: Ledger): Promise<number> {
  const causes = causesOf(ledger)
  const seq = new Map((await storedNotifications(world)).map(({ id }, n) => [id, n]))
  const received = world.notifications.received.filter(({ cause }) => causes.has(cause)).map(({ id }) => id)
  return countDescents([...new Set(received)].map((id) => seq.get(id) ?? 0))
}

/** Returns how many likes and unlikes are in the stream after a later one of the same fan and post. */
function misplacedEvents({ actions }: Ledger, stream: string[]): number {
  const nth = new Map(actions.map((action, n) => [action.requestId, { action, n }]))
  const found = stream.flatMap((requestId) => nth.get(requestId) ?? [])
  const pairs = Map.groupBy(
    found.filter(({ action }) => action.kind !== 'comment'),
    ({ action }) => pairOf(action),
  )
  return [...pairs.values()].reduce((sum, pair) => sum + countDescents(pair.map(({ n }) => n)), 0)
}

const pairOf = ({ fan, post }: Action): string => `${fan} ${post}`

/** Returns how many numbers are below one before them. */
function countDescents(numbers: number[]): number {
  let highest = Number.NEGATIVE_INFINITY
  let descents = 0
  for (const number of numbers) {
    if (number < highest) descents++
    highest = Math.max(highest, number)
  }
  return descents
}

/** Returns the ids of the requests of the events in the stream. A missing stream is empty: its events are lost. */
async function streamOf(world: World, ledger: Ledger): Promise<string[]> {
  const events = await streamEvents(world, ledger).catch((error: Error) => {
    if (/stream not found/i.test(error.message)) return []
    throw error
  })
  return events.flatMap(({ request_id }) => request_id ?? [])
}
