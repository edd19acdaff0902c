import type { Core } from '../core/core.ts'
import { statement, text } from '../platform/statement.ts'

const currentSnapshot = statement({
  name: 'events.current_snapshot',
  params: {},
  row: { snapshot: text },
  text: () => 'select pg_current_snapshot()::text as snapshot',
})

const epoch = 2n ** 32n

/** Which transactions everybody can see: all below `end` but those `running`. Ids are 64 bits wide. */
type Snapshot = { end: bigint; running: Set<bigint> }

/** Reads `xmin:xmax:xip,xip,…`. */
export function parseSnapshot(text: string): Snapshot {
  const [, end, running] = text.split(':') as [string, string, string]
  return { end: BigInt(end), running: new Set(running.split(',').filter(Boolean).map(BigInt)) }
}

/**
 * Whether the effects of a transaction that has committed are visible in the snapshot. The log names a transaction by
 * the lower half of its id.
 */
export function isVisible({ end, running }: Snapshot, xid: number): boolean {
  const near = end - (end % epoch) + BigInt(xid)
  const id = near > end + epoch / 2n ? near - epoch : near < end - epoch / 2n ? near + epoch : near
  return id < end && !running.has(id)
}

/**
 * Waits until what a transaction did can be seen by others. A commit is in the log, and so at the relay, a moment
 * before new snapshots have it: a consumer that is quick would look for a row that is not there yet. One snapshot tells
 * of all transactions before it, so a relay that is behind asks seldom.
 */
export function createVisibility(core: Pick<Core, 'postgres'>): (xid: number) => Promise<void> {
  let snapshot: Snapshot = { end: 0n, running: new Set() }
  return async (xid) => {
    while (!isVisible(snapshot, xid)) {
      const [row] = await core.postgres.run(currentSnapshot, {})
      snapshot = parseSnapshot(row!.snapshot)
    }
  }
}
