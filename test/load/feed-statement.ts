import type { UserCtx } from '../../src/core/context.ts'
import type { Core } from '../../src/core/core.ts'
import { getFollowingFeed } from '../../src/feed/get-following-feed.ts'
import type { FloorSetup } from './floor-server.ts'

/**
 * What the feed sends to Postgres for a page, heard from the feed itself, so that the floor is always the same
 * statement.
 */
export async function feedStatement(core: Core, limit: number): Promise<FloorSetup['feed']> {
  const caller = core.newId()
  const heard: { name: string; text: string; values: unknown[] }[] = []
  const pool = {
    query: async (query: (typeof heard)[number]) => {
      heard.push(query)
      return { rows: [] }
    },
  }
  const ctx = {
    core: { ...core, postgres: { pool } },
    em: { isInTransaction: () => false },
    actor: { kind: 'user', id: caller },
  } as unknown as UserCtx
  await getFollowingFeed(ctx, { explain: false, limit })
  const [statement] = heard
  if (statement === undefined || heard.length > 1)
    throw new Error(`the feed sends ${heard.length} statements, and the floor has one`)
  return { ...statement, callerAt: statement.values.flatMap((value, at) => (value === caller ? at : [])) }
}
