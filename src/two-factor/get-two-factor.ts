import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { boolean, integer, statement, text, uuid } from '../platform/statement.ts'

type State = components['schemas']['TwoFactorState']

const readState = statement({
  name: 'two-factor.state',
  params: { user: uuid },
  row: { enabled: boolean, enabled_at: text, recovery_codes_left: integer },
  text: (p) => `
    select
      true as enabled,
      ${timestampSql('t.enabled_at')} as enabled_at,
      (
        select count(*)::integer
        from recovery_codes
        where user_id = ${p.user}
          and used_at is null
      ) as recovery_codes_left
    from two_factor t
    where t.user_id = ${p.user}
      and t.enabled_at is not null`,
})

/** Returns the state of the caller's two-factor authentication. */
export async function getTwoFactor(ctx: UserCtx): Promise<State> {
  const [state] = await run(ctx, readState, { user: ctx.actor.id })
  return state ?? { enabled: false, enabled_at: null, recovery_codes_left: 0 }
}
