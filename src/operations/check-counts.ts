import { type Ctx, run, transaction } from '../core/context.ts'
import type { StoredCounter } from '../core/counter.ts'
import { counterStatements, nameOfCounter } from './counter-statements.ts'

type WrongCount = { counter: string; id: string; stored: number; actual: number }

/** The rows whose counter is not what it counts. One pass over each table. */
export async function checkCounts(ctx: Ctx, counters: readonly StoredCounter[]): Promise<WrongCount[]> {
  const found: WrongCount[] = []
  for (const counter of counters) {
    const wrong = await run(ctx, counterStatements(counter).check, {})
    found.push(...wrong.map((row) => ({ counter: nameOfCounter(counter), ...row })))
  }
  return found
}

/**
 * Sets wrong counters right, while others write: the counter's row is locked first, so whoever changes it is counted or
 * comes after us. Returns how many were still wrong by then.
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
      // A statement of its own: it sees what committed before the lock was granted.
      repaired += (await run(inside, repair, { id })).length
    })
  }
  return repaired
}
