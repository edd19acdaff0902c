// Wrong: the statement has no parameter `viewer`.
import { type Ctx, run } from '../../../src/core/context.ts'
import { likes } from './statements.ts'

export async function read(ctx: Ctx): Promise<void> {
  await run(ctx, likes, { content: 'a', limit: 1, viewer: 'b' })
  //                                              ^ must not compile
}
