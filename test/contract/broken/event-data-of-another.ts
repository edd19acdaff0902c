// Wrong: `user_followed` says who follows whom, not what was liked.
import type { Ctx } from '../../../src/core/context.ts'
import { emit } from '../../../src/events/index.ts'

export async function say(ctx: Ctx): Promise<void> {
  await emit(ctx, 'user_followed', { content_id: 'a' })
  //                                 ^ must not compile
}
