import { type Ctx, run } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'
import { isSignedIn } from './devices.views.ts'

const purge = statement({
  name: 'devices.purge',
  params: { now: instant },
  text: (p) => `
    delete from devices d
    where not ${isSignedIn(p.now)}`,
})

/** Deletes devices that are signed out. */
export async function purgeDevices(ctx: Ctx): Promise<void> {
  await run(ctx, purge, { now: ctx.core.clock.now() })
}
