import { type Ctx, run } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'

const remove = statement({
  name: 'credentials.revoke_resets',
  params: { user: uuid },
  text: (p) => `delete from password_resets where user_id = ${p.user}`,
})

/** Revokes the password reset tokens of an account. */
export async function revokeResets(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, remove, { user: userId })
}
