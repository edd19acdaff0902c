import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'

type State = components['schemas']['TwoFactorState']

const statement = {
  name: 'two_factor_state',
  text: `select true as enabled, ${timestampSql('t.enabled_at')} as enabled_at,
      (select count(*)::integer from recovery_codes where user_id = $1 and used_at is null) as recovery_codes_left
    from two_factor t where t.user_id = $1 and t.enabled_at is not null`,
}

/** Whether the caller's two-factor is on. */
export async function getTwoFactor(ctx: UserCtx): Promise<State> {
  const [state] = await sql<State>(ctx, statement, [ctx.actor.id])
  return state ?? { enabled: false, enabled_at: null, recovery_codes_left: 0 }
}
