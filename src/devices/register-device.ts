import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { boolean, bytes, instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { type Device, deviceColumns, deviceRow, isSignedIn } from './devices.views.ts'

const limit = 20

// Two registrations of a token run one after the other, so that the second sees the session of the first.
const lock = statement({
  name: 'devices.lock_token',
  params: { token_hash: bytes },
  text: (p) => `select pg_advisory_xact_lock(hashtextextended('device|' || encode(${p.token_hash}, 'hex'), 0))`,
})

const holder = statement({
  name: 'devices.is_token_taken',
  params: { user: uuid, platform: text, token_hash: bytes, now: instant },
  row: { taken: boolean },
  text: (p) => `
    select exists (
      select
      from devices d
      where d.token_hash = ${p.token_hash}
        and d.platform = ${p.platform}
        and d.user_id <> ${p.user}
        and ${isSignedIn(p.now)}
    ) as taken`,
})

/**
 * Registers a token. A token belongs to one device of one account. It moves to another account, as another device, only
 * once the session that registered it has ended.
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
      where d.user_id = excluded.user_id
        or not ${isSignedIn(p.now)}
      returning *
    )
    select ${deviceColumns}
    from registered d`,
})

/**
 * Registers a device for pushes as long as the caller's session is active.
 * @throws DEVICE_TOKEN_TAKEN when another account is signed in on the device that registered the token, LIMIT_REACHED
 */
export function registerDevice(ctx: UserCtx, input: components['schemas']['RegisterDeviceRequest']): Promise<Device> {
  const { newId, clock } = ctx.core
  const { platform, token, environment = 'production', name = null, locale = null } = input
  const user = ctx.actor.id
  const session = ctx.actor.sessionId
  const token_hash = sha256(token)
  return transaction(ctx, async (inside) => {
    await run(inside, lock, { token_hash })
    const now = clock.now()
    const given = { user, session, platform, environment, token, token_hash, name, locale, now }
    const [device] = await run(inside, register, { id: newId(), ...given })
    if (device !== undefined) return device
    const [other] = await run(inside, holder, { user, platform, token_hash, now })
    return other!.taken ? fail('DEVICE_TOKEN_TAKEN', { platform }) : fail('LIMIT_REACHED', { limit })
  })
}
