import { type Ctx, run } from '../core/context.ts'
import { instant, statement, text } from '../platform/statement.ts'

const finished = statement({
  name: 'notifications.fan_out_finished',
  params: { cause: text },
  row: { cause: text },
  text: (p) => `
    select cause
    from fan_outs
    where cause = ${p.cause}`,
})

const finish = statement({
  name: 'notifications.finish_fan_out',
  params: { cause: text, now: instant },
  text: (p) => `
    insert into fan_outs (cause, finished_at)
    values (${p.cause}, ${p.now})
    on conflict do nothing`,
})

/**
 * Notifies many users with one cause, and remembers when all are notified: then it does nothing when the event is
 * handled again, because by then other users may be among them. If it fails, it continues at the next try.
 */
export async function fanOutOnce(ctx: Ctx, cause: string, notify: () => Promise<void>): Promise<void> {
  if ((await run(ctx, finished, { cause })).length > 0) return
  await notify()
  await run(ctx, finish, { cause, now: ctx.core.clock.now() })
}
