import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { instant, integer, nullable, statement, text, uuid } from '../platform/statement.ts'
import { accountColumns, accountRow, presentAccount } from './accounts.views.ts'

type Query = PageQuery & {
  q?: string | undefined
  state?: components['schemas']['AccountSummary']['state'] | undefined
}

// Ids grow with time, so the newest account has the highest.
const list = statement({
  name: 'moderation.list_accounts',
  params: {
    now: instant,
    q: nullable(text),
    state: nullable(text),
    after_id: nullable(uuid),
    limit: integer,
  },
  row: accountRow,
  text: (p) => `
    select *
    from (
      select ${accountColumns(p.now)}
      from users u
      where (
        ${p.q} is null
        or u.username ^@ ${p.q}
        or u.email = ${p.q}::citext
        or u.id = (select user_id from held_usernames where username = ${p.q})
      )
        and u.id < coalesce(${p.after_id}, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        and (${p.state} is distinct from 'suspended' or u.suspended_at is not null)
    ) account
    where ${p.state} is null or state = ${p.state}
    order by user_id desc
    limit ${p.limit}`,
})

/**
 * Lists accounts, newest first, for moderators.
 * @throws INVALID_CURSOR
 */
export async function listAccounts(ctx: UserCtx, query: Query): Promise<components['schemas']['AccountPage']> {
  const { secrets, clock, config } = ctx.core
  const pagination = paging(secrets, `accounts|${query.q ?? ''}|${query.state ?? ''}`, query)
  const { after_id, limit } = pagination.params
  const [q, state] = [query.q?.toLowerCase() ?? null, query.state ?? null]
  const found = await run(ctx, list, { now: clock.now(), q, state, after_id, limit })
  const { rows, nextCursor } = pagination.page(found.map((row) => ({ ...row, id: row.user_id, at: '' })))
  return { items: rows.map(({ id, at, ...row }) => presentAccount(config, row)), next_cursor: nextCursor }
}
