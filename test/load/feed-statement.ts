import type { UserCtx } from '../../src/core/context.ts'
import type { Core } from '../../src/core/core.ts'
import { getFollowingFeed } from '../../src/feed/get-following-feed.ts'
import type { AnyStatement } from '../../src/platform/statement.ts'
import type { BaselineSetup } from './http-baseline-server.ts'

/**
 * Returns the statement that the feed sends to Postgres for a page. It is recorded from the feed itself, so that the
 * baseline always runs the same statement.
 */
export async function feedStatement(core: Core, limit: number): Promise<BaselineSetup['feed']> {
  const caller = core.newId()
  const recorded: { name: string; text: string; values: unknown[] }[] = []
  const run = async ({ name, text, params }: AnyStatement, given: Record<string, unknown>) => {
    recorded.push({ name, text, values: Object.keys(params).map((param) => given[param]) })
    return []
  }
  const ctx = {
    core: { ...core, postgres: { run } },
    em: { isInTransaction: () => false },
    actor: { kind: 'user', id: caller },
  } as unknown as UserCtx
  await getFollowingFeed(ctx, { explain: false, limit })
  const [statement] = recorded
  if (statement === undefined || recorded.length > 1)
    throw new Error(`the feed sends ${recorded.length} statements, but the baseline runs one`)
  return { ...statement, callerAt: statement.values.flatMap((value, at) => (value === caller ? at : [])) }
}
