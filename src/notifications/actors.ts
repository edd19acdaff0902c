import type { components } from '../contract/generated/types.ts'
import { type Ctx, run } from '../core/context.ts'
import { presentUserSummary, userSummaryColumns, userSummaryRow } from '../graph/index.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'

/** Whose doing a notification tells of. */
export type Actor = components['schemas']['UserSummary']

const actors = statement({
  name: 'notifications.actors',
  params: { ids: arrayOf(uuid) },
  row: userSummaryRow,
  text: (p) => `
    select ${userSummaryColumns('u')}
    from users u
    where u.id = any(${p.ids})`,
})

/** Names and avatars of these users, by id. */
export async function actorsOf(ctx: Ctx, ids: Iterable<string>): Promise<Map<string, Actor>> {
  const rows = await run(ctx, actors, { ids: [...new Set(ids)] })
  return new Map(rows.map((row) => [row.user_id, presentUserSummary(ctx.core.config, row)]))
}
