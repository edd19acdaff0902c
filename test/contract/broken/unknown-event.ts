// Wrong: there is no such event.
import type { Ctx } from '../../../src/core/context.ts'
import { emit } from '../../../src/events/index.ts'

export async function say(ctx: Ctx): Promise<void> {
  await emit(ctx, 'user_waved', { user_id: 'a' })
  //              ^ must not compile
}
