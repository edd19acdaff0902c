// Wrong: fields of the event are missing.
import type { Ctx } from '../../../src/core/context.ts'
import { emit } from '../../../src/events/index.ts'

export async function publish(ctx: Ctx): Promise<void> {
  await emit(ctx, 'user_followed', { follower_id: 'a' })
  //                               ^ must not compile
}
