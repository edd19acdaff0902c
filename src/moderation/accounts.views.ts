import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import { presentUserSummary, userSummaryColumns, userSummaryRow } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { boolean, integer, type RowOf, type Shape, type Statement, text, textOf } from '../platform/statement.ts'

type Summary = components['schemas']['AccountSummary']
type AccountRow = RowOf<Statement<Shape, typeof accountRow>>

/** The columns of an `AccountSummary`, as `accountColumns` selects them. */
export const accountRow = {
  ...userSummaryRow,
  email: text,
  email_verified: boolean,
  role: textOf<Summary['role']>(),
  state: textOf<Summary['state']>(),
  two_factor_enabled: boolean,
  follower_count: integer,
  post_count: integer,
  created_at: text,
}

/** SQL: the columns of an `AccountSummary`, from `u` (users). `now` is an SQL expression. */
export function accountColumns(now: string): string {
  return `
        ${userSummaryColumns('u')},
        u.email,
        u.email_verified_at is not null as email_verified,
        u.role,
        case
          when u.deletion_requested_at is not null then 'deletion_requested'
          when u.suspended_at is not null and (u.suspended_until is null or u.suspended_until > ${now}) then 'suspended'
          else 'active'
        end as state,
        exists (
          select
          from two_factor
          where user_id = u.id
            and enabled_at is not null
        ) as two_factor_enabled,
        u.follower_count,
        u.post_count,
        ${timestampSql('u.created_at')} as created_at`
}

/** Returns the `AccountSummary` of the contract, for lists of the administration. */
export function presentAccount(config: Config, row: AccountRow): Summary {
  const { user_id, avatar_media_id, ...account } = row
  return { ...account, ...presentUserSummary(config, row) }
}
