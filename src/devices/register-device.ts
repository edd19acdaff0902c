import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { bytes, instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { type Device, deviceColumns, deviceRow, isSignedIn } from './devices.views.ts'

const limit = 20

/**
 * Registers a token. A token belongs to one device: the account that registered it last has it. Under another account
 * it becomes another device.
 */
const register = statement({
  name: 'devices.register',
  params: {
    id: uuid,
    user: uuid,
    session: uuid,
    platform: text,
    environment: text,
    token: text,
    token_hash: bytes,
    name: nullable(text),
    locale: nullable(text),
    now: instant,
  },
  row: deviceRow,
  text: (p) => `
    with registered as (
      insert into devices as d (
        id, user_id, session_id, platform, environment, token, token_hash, name, locale, created_at, registered_at
      )
      select ${p.id}, ${p.user}, ${p.session}, ${p.platform}, ${p.environment}, ${p.token}, ${p.token_hash},
        ${p.name}, ${p.locale}, ${p.now}, ${p.now}
      where exists (
        select from devices k
        where k.token_hash = ${p.token_hash} and k.platform = ${p.platform} and k.user_id = ${p.user}
      )
        or (select count(*) from devices d where d.user_id = ${p.user} and ${isSignedIn(p.now)}) < ${limit}
      on conflict (token_hash, platform) do update set
        id = case when d.user_id = excluded.user_id then d.id else excluded.id end,
        created_at = case when d.user_id = excluded.user_id then d.created_at else excluded.created_at end,
        user_id = excluded.user_id,
        session_id = excluded.session_id,
        environment = excluded.environment,
        name = excluded.name,
        locale = excluded.locale,
        registered_at = excluded.registered_at
      returning *
    )
    select ${deviceColumns}
    from registered d`,
})

/**
 * Registers a device for pushes as long as the caller's session is active.
 * @throws LIMIT_REACHED
 */
export async function registerDevice(
  ctx: UserCtx,
  input: components['schemas']['RegisterDeviceRequest'],
): Promise<Device> {
  const { newId, clock } = ctx.core
  const { platform, token, environment = 'production', name = null, locale = null } = input
  const [device] = await run(ctx, register, {
    id: newId(),
    user: ctx.actor.id,
    session: ctx.actor.sessionId,
    platform,
    environment,
    token,
    token_hash: sha256(token),
    name,
    locale,
    now: clock.now(),
  })
  return device ?? fail('LIMIT_REACHED', { limit })
}
