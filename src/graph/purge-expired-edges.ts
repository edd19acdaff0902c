import { type Ctx, sql } from '../core/context.ts'

const purges = ['blocks', 'mutes'].map((table) => ({
  name: `purge_${table}`,
  text: `delete from ${table} where expires_at <= $1`,
}))

/** Removes the rows of blocks and mutes that have ended by themselves. Nobody sees them any more; this is for the space. */
export async function purgeExpiredEdges(ctx: Ctx): Promise<void> {
  for (const purge of purges) await sql(ctx, purge, [ctx.core.clock.now()])
}
