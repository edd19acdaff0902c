import { dueErasures, graceMs } from '../accounts/index.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { emit, handledAgainWithinMs } from '../events/index.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'
import { erasers } from './erasers.ts'
import { putOnList } from './erasure-list.ts'
import { startErasure } from './start-erasure.ts'

const dayMs = 24 * 60 * 60 * 1000
const batch = 100

const open = statement({
  name: 'erasure.open',
  params: {},
  row: { user_id: uuid, started_at: instant },
  text: () => `
    select user_id, started_at
    from erasures
    where finished_at is null
    order by started_at`,
})

const finish = statement({
  name: 'erasure.finish',
  params: { user: uuid, now: instant },
  row: { user_id: uuid },
  text: (p) => `
    update erasures
    set finished_at = ${p.now}
    where user_id = ${p.user}
      and finished_at is null
    returning user_id`,
})

const toSweep = statement({
  name: 'erasure.to_sweep',
  params: { finished_after: instant, swept_before: instant },
  row: { user_id: uuid },
  text: (p) => `
    select user_id
    from erasures
    where finished_at > ${p.finished_after}
      and (swept_at is null or swept_at <= ${p.swept_before})
    order by finished_at
    limit ${batch}`,
})

const swept = statement({
  name: 'erasure.swept',
  params: { users: arrayOf(uuid), now: instant },
  text: (p) => `
    update erasures
    set swept_at = ${p.now}
    where user_id = any (${p.users})`,
})

/**
 * Erases the accounts whose time of grace is over. Every step can be repeated, so the next run continues one that was
 * interrupted anywhere. An account that fails does not stop the others.
 * @throws AggregateError with the failures
 */
export async function eraseAccounts(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now()
  const failures: unknown[] = []
  const attempt = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => failures.push(error))
  for (const id of await dueErasures(ctx, now)) await attempt(startErasure(ctx, id, new Date(now.getTime() - graceMs)))
  for (const { user_id, started_at } of await run(ctx, open, {})) await attempt(erase(ctx, user_id, started_at))
  await attempt(sweep(ctx))
  if (failures.length > 0) throw new AggregateError(failures, `erasing accounts: ${String(failures[0])}`)
}

async function erase(ctx: Ctx, userId: string, startedAt: Date): Promise<void> {
  // First of all, so that there is no account which is erased here and comes back with a backup.
  await putOnList(ctx.core, { user_id: userId, started_at: startedAt.toISOString() })
  for (const step of ctx.core.of(erasers).steps) await step.erase(ctx, userId)
  await transaction(ctx, async (inside) => {
    const [row] = await run(inside, finish, { user: userId, now: ctx.core.clock.now() })
    if (row !== undefined) await emit(inside, 'user_erased', { user_id: userId })
  })
}

/**
 * Erases once more what late events about erased accounts have brought back: each day, as long as an event can be
 * handled again. Here are also the stores where one deletion is as expensive as a hundred.
 */
async function sweep(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now()
  const { steps, together } = ctx.core.of(erasers)
  const finished_after = new Date(now.getTime() - handledAgainWithinMs - 2 * dayMs)
  const swept_before = new Date(now.getTime() - dayMs)
  for (let many = batch; many === batch; ) {
    const users = (await run(ctx, toSweep, { finished_after, swept_before })).map(({ user_id }) => user_id)
    many = users.length
    if (many === 0) return
    for (const user of users) for (const step of steps) await step.erase(ctx, user)
    for (const eraseThese of together) await eraseThese(ctx, users)
    await run(ctx, swept, { users, now })
  }
}
