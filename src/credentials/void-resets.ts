import { type Ctx, run } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'

const remove = statement({
  name: 'credentials.void_resets',
  params: { user: uuid },
  text: (p) => `delete from password_resets where user_id = ${p.user}`,
})

/** Voids the tokens that are on their way to an account's mailbox. */
export async function voidResets(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, remove, { user: userId })
}
