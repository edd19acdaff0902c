import { type Ctx, run, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { instant, statement, uuid } from '../platform/statement.ts'

const overdueMs = 5 * 60 * 1000
const resumedEveryMs = 60 * 60 * 1000

const waitingLong = statement({
  name: 'notifications.pushes_waiting_long',
  params: { waiting_since: instant, now: instant, resumed_before: instant },
  row: { id: uuid, user_id: uuid },
  text: (p) => `
    update pushes
    set resumed_at = ${p.now}
    where id in (
      select id
      from pushes
      where settled_at is null
        and created_at < ${p.waiting_since}
        and (claimed_at is null or claimed_at < ${p.waiting_since})
        and (resumed_at is null or resumed_at < ${p.resumed_before})
      limit 500
    )
    returning id, user_id`,
})

/** Queues overdue pushes again, each once an hour: their event may be lost. */
export async function resumePushes(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (inside) => {
    const now = ctx.core.clock.now()
    const pushes = await run(inside, waitingLong, {
      waiting_since: new Date(now.getTime() - overdueMs),
      now,
      resumed_before: new Date(now.getTime() - resumedEveryMs),
    })
    for (const { id, user_id } of pushes) await emit(inside, 'push_queued', { push_id: id, user_id })
  })
}
