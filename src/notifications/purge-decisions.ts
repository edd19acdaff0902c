import { type Ctx, run } from '../core/context.ts'
import { handledAgainWithinMs } from '../events/index.ts'
import { instant, statement } from '../platform/statement.ts'

const purgeWithheld = statement({
  name: 'notifications.purge_withheld',
  params: { before: instant },
  text: (p) => `delete from withheld_notifications where withheld_at < ${p.before}`,
})

const purgeFanOuts = statement({
  name: 'notifications.purge_fan_outs',
  params: { before: instant },
  text: (p) => `delete from fan_outs where finished_at < ${p.before}`,
})

/** Deletes what was remembered about events that cannot be handled again any more. */
export async function purgeDecisions(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.core.clock.now().getTime() - handledAgainWithinMs)
  await run(ctx, purgeWithheld, { before })
  await run(ctx, purgeFanOuts, { before })
}
