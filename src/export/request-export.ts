import { fail } from '../contract/errors.ts'
import { run, type UserCtx } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { type AccountExport, getExport } from './get-export.ts'

const dayMs = 24 * 60 * 60 * 1000

const queue = statement({
  name: 'export.queue',
  params: { user: uuid, now: instant, day_ago: instant },
  row: { user_id: uuid },
  text: (p) => `
    insert into exports as e (user_id, status, requested_at)
    values (${p.user}, 'queued', ${p.now})
    on conflict (user_id) do update set
      status = 'queued',
      requested_at = excluded.requested_at,
      done = 0,
      total = 0,
      tries = 0,
      finished_at = null,
      holder = null,
      leased_until = null
    where e.status = 'failed'
      or (e.status = 'ready' and e.requested_at <= ${p.day_ago})
    returning user_id`,
})

const last = statement({
  name: 'export.last_request',
  params: { user: uuid },
  row: { requested_at: instant },
  text: (p) => `
    select requested_at
    from exports
    where user_id = ${p.user}`,
})

/**
 * Queues an export of the caller's account.
 * @throws RATE_LIMIT_EXCEEDED when one was requested within a day and has not failed
 */
export async function requestExport(ctx: UserCtx): Promise<AccountExport> {
  const user = ctx.actor.id
  const now = ctx.core.clock.now()
  const queued = await run(ctx, queue, { user, now, day_ago: new Date(now.getTime() - dayMs) })
  if (queued.length > 0) return getExport(ctx)
  const [row] = await run(ctx, last, { user })
  const waitMs = (row?.requested_at.getTime() ?? 0) + dayMs - now.getTime()
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000))
  fail('RATE_LIMIT_EXCEEDED', { reason: 'one export can be requested a day' }, { retryAfterSeconds })
}
