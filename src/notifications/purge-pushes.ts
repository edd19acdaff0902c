import { type Ctx, run } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'

const keptMs = 7 * 24 * 60 * 60 * 1000

const purge = statement({
  name: 'notifications.purge_pushes',
  params: { created_before: instant },
  text: (p) => `
    delete from pushes
    where created_at < ${p.created_before}`,
})

/** Deletes pushes after a week. */
export async function purgePushes(ctx: Ctx): Promise<void> {
  await run(ctx, purge, { created_before: new Date(ctx.core.clock.now().getTime() - keptMs) })
}
