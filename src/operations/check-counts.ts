import { type Ctx, run, transaction } from '../core/context.ts'
import type { StoredCounter } from '../core/counter.ts'
import { counterStatements, nameOfCounter } from './counter-statements.ts'

type WrongCount = { counter: string; id: string; stored: number; actual: number }

/** Returns the rows whose stored counter differs from the actual count. Scans each table once for each counter. */
export async function checkCounts(ctx: Ctx, counters: readonly StoredCounter[]): Promise<WrongCount[]> {
  const found: WrongCount[] = []
  for (const counter of counters) {
    const wrong = await run(ctx, counterStatements(counter).check, {})
    found.push(...wrong.map((row) => ({ counter: nameOfCounter(counter), ...row })))
  }
  return found
}

/**
 * Repairs wrong counters while other transactions write: the row of the counter is locked first, so a concurrent change
 * is either counted or waits. Returns the number of counters that were still wrong.
 */
export async function repairCounts(
  ctx: Ctx,
  counters: readonly StoredCounter[],
  wrong: readonly WrongCount[],
): Promise<number> {
  let repaired = 0
  for (const { counter, id } of wrong) {
    const { lock, repair } = counterStatements(counters.find((one) => nameOfCounter(one) === counter)!)
    await transaction(ctx, async (inside) => {
      await run(inside, lock, { id })
      // A separate statement: it sees everything that was committed before the lock was granted.
      repaired += (await run(inside, repair, { id })).length
    })
  }
  return repaired
}
