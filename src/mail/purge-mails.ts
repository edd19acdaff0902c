import { type Ctx, run } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'

const keptMs = 30 * 24 * 60 * 60 * 1000

const purge = statement({
  name: 'mail.purge',
  params: { before: instant },
  text: (p) => `delete from mails where created_at < ${p.before}`,
})

/** Deletes the records of mails after 30 days. */
export async function purgeMails(ctx: Ctx): Promise<void> {
  await run(ctx, purge, { before: new Date(ctx.core.clock.now().getTime() - keptMs) })
}
