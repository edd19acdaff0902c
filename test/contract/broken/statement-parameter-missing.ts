// Wrong: the statement also needs a `limit`.
import { type Ctx, run } from '../../../src/core/context.ts'
import { likes } from './statements.ts'

export async function read(ctx: Ctx): Promise<void> {
  await run(ctx, likes, { content: 'a' })
  //                    ^ must not compile
}
