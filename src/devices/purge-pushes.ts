import { type Ctx, sql } from '../core/context.ts'
import { isSignedIn } from './devices.views.ts'

const keptMs = 7 * 24 * 60 * 60 * 1000
const pushes = { name: 'purge_pushes', text: 'delete from pushes where created_at < $1' }
const devices = { name: 'purge_devices', text: `delete from devices d where not ${isSignedIn('$1::timestamptz')}` }

/** Forgets pushes after a week, and devices that are signed out. */
export async function purgePushes(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now()
  await sql(ctx, pushes, [new Date(now.getTime() - keptMs)])
  await sql(ctx, devices, [now])
}
