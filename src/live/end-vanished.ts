import { type Ctx, run } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { endLive } from './end-live.ts'
import { liveVariables } from './live.variables.ts'

const vanished = statement({
  name: 'live.vanished',
  params: { before: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from live_sessions
    where ended_at is null and last_seen_at < ${p.before}
    order by last_seen_at
    limit 50`,
})

/** Ends streams that have had neither video nor their creator's connection for `LIVE_GRACE_SECONDS`. */
export async function endVanished(ctx: Ctx): Promise<void> {
  const { clock, config } = ctx.core
  const before = new Date(clock.now().getTime() - config.of(liveVariables).LIVE_GRACE_SECONDS * 1000)
  for (const { id } of await run(ctx, vanished, { before })) await endLive(ctx, id, 'creator_vanished', before)
}
