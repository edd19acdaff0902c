// Wrong: the same, from an object that is made elsewhere, where TypeScript does not look for surplus properties by
// itself.
import { type Ctx, run } from '../../../src/core/context.ts'
import { likes } from './statements.ts'

export async function read(ctx: Ctx): Promise<void> {
  const params = { content: 'a', limit: 1, viewer: 'b' }
  await run(ctx, likes, params)
  //                    ^ must not compile
}
