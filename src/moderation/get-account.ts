import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { arrayOf, instant, integer, json, statement, uuid } from '../platform/statement.ts'
import { accountColumns, accountRow, presentAccount } from './accounts.views.ts'

export type Account = components['schemas']['Account']

const read = statement({
  name: 'moderation.account',
  params: { user: uuid, now: instant },
  row: { ...accountRow, session_count: integer, suspensions: arrayOf(json<Account['suspensions'][number]>()) },
  text: (p) => `
    select
      ${accountColumns(p.now)},
      (
        select count(*)::integer
        from sessions
        where user_id = u.id
          and ended_at is null
          and expires_at > ${p.now}
      ) as session_count,
      array(
        select json_build_object(
          'id', s.id,
          'reason', s.reason,
          'imposed_by', s.imposed_by,
          'imposed_at', ${timestampSql('s.imposed_at')},
          'until', ${timestampSql('s.until')},
          'lifted_by', s.lifted_by,
          'lifted_at', ${timestampSql('s.lifted_at')}
        )
        from suspensions s
        where s.user_id = u.id
        order by s.imposed_at desc, s.id desc
        limit 100
      ) as suspensions
    from users u
    where u.id = ${p.user}`,
})

/**
 * Returns an account with its sessions and suspensions, for the administration.
 * @throws USER_NOT_FOUND
 */
export async function getAccount(ctx: UserCtx, userId: string): Promise<Account> {
  const [row] = await run(ctx, read, { user: userId, now: ctx.core.clock.now() })
  if (row === undefined) fail('USER_NOT_FOUND')
  const { session_count, suspensions, ...account } = row
  return { ...presentAccount(ctx.core.config, account), session_count, suspensions: [...suspensions] }
}
