import { timestampSql } from '../platform/postgres.ts'

/** SQL: columns of an `AccountSummary`, from `u` (users). `now` is a parameter such as `$2::timestamptz`. */
export function accountColumns(now: string): string {
  return `u.id, u.username, u.display_name, u.avatar_media_id, u.email, u.email_verified_at is not null as email_verified, u.role,
    case when u.suspended_at is not null and (u.suspended_until is null or u.suspended_until > ${now}) then 'suspended' else 'active' end as state,
    exists (select from two_factor where user_id = u.id and enabled_at is not null) as two_factor_enabled,
    u.follower_count, u.post_count, ${timestampSql('u.created_at')} as created_at`
}
