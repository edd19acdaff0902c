import { type Ctx, run } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'

const purges = (['blocks', 'mutes'] as const).map((table) =>
  statement({
    name: `graph.${table}_purge`,
    params: { now: instant },
    text: (p) => `delete from ${table} where expires_at <= ${p.now}`,
  }),
)

/**
 * Deletes the rows of blocks and mutes that have expired. They have no effect any more; deleting them frees space.
 */
export async function purgeExpiredEdges(ctx: Ctx): Promise<void> {
  for (const purge of purges) await run(ctx, purge, { now: ctx.core.clock.now() })
}
