import type { UserCtx } from '../../src/core/context.ts'
import type { Core } from '../../src/core/core.ts'
import { getFollowingFeed } from '../../src/feed/get-following-feed.ts'
import type { AnyStatement } from '../../src/platform/statement.ts'
import type { FloorSetup } from './floor-server.ts'

/**
 * What the feed sends to Postgres for a page, heard from the feed itself, so that the floor is always the same
 * statement.
 */
export async function feedStatement(core: Core, limit: number): Promise<FloorSetup['feed']> {
  const caller = core.newId()
  const heard: { name: string; text: string; values: unknown[] }[] = []
  const run = async ({ name, text, params }: AnyStatement, given: Record<string, unknown>) => {
    heard.push({ name, text, values: Object.keys(params).map((param) => given[param]) })
    return []
  }
  const ctx = {
    core: { ...core, postgres: { run } },
    em: { isInTransaction: () => false },
    actor: { kind: 'user', id: caller },
  } as unknown as UserCtx
  await getFollowingFeed(ctx, { explain: false, limit })
  const [statement] = heard
  if (statement === undefined || heard.length > 1)
    throw new Error(`the feed sends ${heard.length} statements, and the floor has one`)
  return { ...statement, callerAt: statement.values.flatMap((value, at) => (value === caller ? at : [])) }
}
