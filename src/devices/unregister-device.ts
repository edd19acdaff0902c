import { fail } from '../contract/errors.ts'
import { sql, type UserCtx } from '../core/context.ts'

const statement = { name: 'unregister_device', text: 'delete from devices where id = $1 and user_id = $2 returning 1' }

/**
 * Ends the pushes to a device of the caller's.
 * @throws DEVICE_NOT_FOUND
 */
export async function unregisterDevice(ctx: UserCtx, id: string): Promise<void> {
  const gone = await sql(ctx, statement, [id, ctx.actor.id])
  if (gone.length === 0) fail('DEVICE_NOT_FOUND')
}
