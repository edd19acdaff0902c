import { type Ctx, sql } from '../core/context.ts'

const keptMs = 30 * 24 * 60 * 60 * 1000
const purge = { name: 'purge_mails', text: 'delete from mails where created_at < $1' }

/** Forgets that mails were sent after 30 days. */
export async function purgeMails(ctx: Ctx): Promise<void> {
  await sql(ctx, purge, [new Date(ctx.core.clock.now().getTime() - keptMs)])
}
