import { fail } from '../contract/errors.ts'
import { run, type UserCtx } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'

const unregister = statement({
  name: 'devices.unregister',
  params: { id: uuid, user: uuid },
  row: { id: uuid },
  text: (p) => `
    delete from devices
    where id = ${p.id}
      and user_id = ${p.user}
    returning id`,
})

/**
 * Unregisters a device of the caller's: it receives no more pushes.
 * @throws DEVICE_NOT_FOUND
 */
export async function unregisterDevice(ctx: UserCtx, id: string): Promise<void> {
  const removed = await run(ctx, unregister, { id, user: ctx.actor.id })
  if (removed.length === 0) fail('DEVICE_NOT_FOUND')
}
