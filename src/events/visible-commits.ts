import type { Core } from '../core/core.ts'
import { statement, text } from '../platform/statement.ts'

const currentSnapshot = statement({
  name: 'events.current_snapshot',
  params: {},
  row: { snapshot: text },
  text: () => 'select pg_current_snapshot()::text as snapshot',
})

const epoch = 2n ** 32n

/** The transactions that are visible to all: those below `end` except the `running` ones. Ids are 64 bits wide. */
type Snapshot = { end: bigint; running: Set<bigint> }

/** Parses `xmin:xmax:xip,xip,…`. */
export function parseSnapshot(text: string): Snapshot {
  const [, end, running] = text.split(':') as [string, string, string]
  return { end: BigInt(end), running: new Set(running.split(',').filter(Boolean).map(BigInt)) }
}

/**
 * Returns whether the effects of a committed transaction are visible in the snapshot. The log contains only the lower
 * half of a transaction's id.
 */
export function isVisible({ end, running }: Snapshot, xid: number): boolean {
  const near = end - (end % epoch) + BigInt(xid)
  const id = near > end + epoch / 2n ? near - epoch : near < end - epoch / 2n ? near + epoch : near
  return id < end && !running.has(id)
}

/**
 * Returns a function that waits until the changes of a transaction are visible to other transactions. A commit is in
 * the log, and so at the relay, a moment before new snapshots contain it: a fast consumer would query a row that it
 * cannot see yet. One snapshot covers all transactions before it, so a relay that is behind seldom queries.
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
