// Wrong: the data of `user_followed` are two users, not a content.
import type { Ctx } from '../../../src/core/context.ts'
import { emit } from '../../../src/events/index.ts'

export async function publish(ctx: Ctx): Promise<void> {
  await emit(ctx, 'user_followed', { content_id: 'a' })
  //                                 ^ must not compile
}
