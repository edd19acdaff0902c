import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { type Device, deviceColumns, isSignedIn } from './devices.views.ts'

const limit = 20

/** A token is of one device: whoever registers it last has it, and under another account it is another device. */
const statement = {
  name: 'register_device',
  text: `with registered as (
      insert into devices as d (id, user_id, session_id, platform, environment, token, token_hash, name, locale, created_at, registered_at)
      select $1, $2, $9, $3, $5, $4, $10, $6, $7, $8, $8
      where exists (select from devices k where k.token_hash = $10 and k.platform = $3 and k.user_id = $2)
        or (select count(*) from devices d where d.user_id = $2 and ${isSignedIn('$8::timestamptz')}) < ${limit}
      on conflict (token_hash, platform) do update set
        id = case when d.user_id = excluded.user_id then d.id else excluded.id end,
        created_at = case when d.user_id = excluded.user_id then d.created_at else excluded.created_at end,
        user_id = excluded.user_id, session_id = excluded.session_id, environment = excluded.environment, name = excluded.name,
        locale = excluded.locale, registered_at = excluded.registered_at
      returning *
    ) select ${deviceColumns} from registered d`,
}

/**
 * Lets pushes go to a device for as long as the caller's session lasts.
 * @throws LIMIT_REACHED
 */
export async function registerDevice(
  ctx: UserCtx,
  input: components['schemas']['RegisterDeviceRequest'],
): Promise<Device> {
  const { newId, clock } = ctx.core
  const { platform, token, environment = 'production', name = null, locale = null } = input
  const values = [
    newId(),
    ctx.actor.id,
    platform,
    token,
    environment,
    name,
    locale,
    clock.now(),
    ctx.actor.sessionId,
    sha256(token),
  ]
  const [device] = await sql<Device>(ctx, statement, values)
  return device ?? fail('LIMIT_REACHED', { limit })
}
