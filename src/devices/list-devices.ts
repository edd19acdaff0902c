import { run, type UserCtx } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { type Device, deviceColumns, deviceRow, isSignedIn } from './devices.views.ts'

const list = statement({
  name: 'devices.list',
  params: { user: uuid, now: instant },
  row: deviceRow,
  text: (p) => `
    select ${deviceColumns}
    from devices d
    where d.user_id = ${p.user}
      and ${isSignedIn(p.now)}
    order by d.registered_at desc, d.id desc`,
})

/** Lists the caller's devices that are signed in, last registered first. */
export async function listDevices(ctx: UserCtx): Promise<{ items: Device[] }> {
  return { items: await run(ctx, list, { user: ctx.actor.id, now: ctx.core.clock.now() }) }
}
