import { type Ctx, run } from '../core/context.ts'
import { presentUserSummary, type UserSummary, userSummaryColumns, userSummaryRow } from '../graph/index.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'

const summaries = statement({
  name: 'notifications.user_summaries',
  params: { ids: arrayOf(uuid) },
  row: userSummaryRow,
  text: (p) => `
    select ${userSummaryColumns('u')}
    from users u
    where u.id = any(${p.ids})`,
})

/** Returns the summaries of users, by id. Users who do not exist are left out. */
export async function readUserSummaries(ctx: Ctx, ids: Iterable<string>): Promise<Map<string, UserSummary>> {
  const rows = await run(ctx, summaries, { ids: [...new Set(ids)] })
  return new Map(rows.map((row) => [row.user_id, presentUserSummary(ctx.core.config, row)]))
}
