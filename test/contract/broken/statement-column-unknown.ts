// Wrong: the statement does not select `name`.
import { type Ctx, run } from '../../../src/core/context.ts'
import { likes } from './statements.ts'

export async function read(ctx: Ctx): Promise<string[]> {
  const rows = await run(ctx, likes, { content: 'a', limit: 1 })
  return rows.map(({ name }) => name)
  //                 ^ must not compile
}
