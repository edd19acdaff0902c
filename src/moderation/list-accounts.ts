import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { avatarUrl } from '../media/index.ts'
import { accountColumns } from './accounts.views.ts'

type Summary = components['schemas']['AccountSummary']
type Query = PageQuery & { q?: string | undefined; state?: Summary['state'] | undefined }

// Ids grow with time, so the newest account has the highest.
const statement = {
  name: 'list_accounts',
  text: `select * from (
      select ${accountColumns('$1::timestamptz')} from users u
      where ($2::text is null or u.username ^@ $2 or u.email = $2::citext) and u.id < coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        and ($3::text is distinct from 'suspended' or u.suspended_at is not null)
    ) account
    where $3::text is null or state = $3
    order by id desc limit $5`,
}

/**
 * Accounts, newest first, for moderators.
 * @throws INVALID_CURSOR
 */
export async function listAccounts(ctx: UserCtx, query: Query): Promise<components['schemas']['AccountPage']> {
  const { secrets, clock, config } = ctx.core
  const list = `accounts|${query.q ?? ''}|${query.state ?? ''}`
  const after = decodeCursor(secrets, list, query.cursor)
  const found = await sql<Summary & { avatar_media_id: string | null }>(ctx, statement, [
    clock.now(),
    query.q?.toLowerCase() ?? null,
    query.state ?? null,
    after?.id ?? null,
    query.limit + 1,
  ])
  const positioned = found.map(({ avatar_media_id, ...account }) => ({
    ...account,
    avatar_url: avatarUrl(config, avatar_media_id),
    at: '',
  }))
  const { rows, nextCursor } = toPage(secrets, list, positioned, query.limit)
  return { items: rows.map(({ at, ...account }) => account), next_cursor: nextCursor }
}
