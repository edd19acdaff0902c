// Wrong: the same, in an object from another place, where TypeScript itself does not check for excess properties.
import { type Ctx, run } from '../../../src/core/context.ts'
import { likes } from './statements.ts'

export async function read(ctx: Ctx): Promise<void> {
  const params = { content: 'a', limit: 1, viewer: 'b' }
  await run(ctx, likes, params)
  //                    ^ must not compile
}
