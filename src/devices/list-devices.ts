import { sql, type UserCtx } from '../core/context.ts'
import { type Device, deviceColumns, isSignedIn } from './devices.views.ts'

const statement = {
  name: 'list_devices',
  text: `select ${deviceColumns} from devices d where d.user_id = $1 and ${isSignedIn('$2::timestamptz')} order by d.registered_at desc, d.id desc`,
}

/** Where the caller's pushes go. */
export async function listDevices(ctx: UserCtx): Promise<{ items: Device[] }> {
  return { items: await sql<Device>(ctx, statement, [ctx.actor.id, ctx.core.clock.now()]) }
}
