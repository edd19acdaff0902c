import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { accountColumns } from './accounts.views.ts'

export type Account = components['schemas']['Account']

const statement = {
  name: 'get_account',
  text: `select ${accountColumns('$2::timestamptz')},
      (select count(*)::integer from sessions where user_id = u.id and ended_at is null and expires_at > $2::timestamptz) as session_count,
      array(
        select json_build_object('id', s.id, 'reason', s.reason, 'imposed_by', s.imposed_by, 'imposed_at', ${timestampSql('s.imposed_at')},
          'until', ${timestampSql('s.until')}, 'lifted_by', s.lifted_by, 'lifted_at', ${timestampSql('s.lifted_at')})
        from suspensions s where s.user_id = u.id order by s.imposed_at desc, s.id desc limit 100
      ) as suspensions
    from users u where u.id = $1`,
}

/**
 * An account as the administration sees it.
 * @throws USER_NOT_FOUND
 */
export async function getAccount(ctx: UserCtx, userId: string): Promise<Account> {
  const [row] = await sql<Account & { avatar_media_id: string | null }>(ctx, statement, [userId, ctx.core.clock.now()])
  if (row === undefined) fail('USER_NOT_FOUND')
  const { avatar_media_id, ...account } = row
  return { ...account, avatar_url: avatarUrl(ctx.core.config, avatar_media_id) }
}
