import { type Ctx, run } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'

const remove = statement({
  name: 'two-factor.remove',
  params: { user: uuid },
  text: (p) => `
    with codes as (
      delete from recovery_codes
      where user_id = ${p.user}
    ),
    challenges as (
      delete from login_challenges
      where user_id = ${p.user}
    )
    delete from two_factor
    where user_id = ${p.user}`,
})
const removeChallenges = statement({
  name: 'two-factor.revoke_challenges',
  params: { user: uuid },
  text: (p) => `delete from login_challenges where user_id = ${p.user}`,
})

/** Removes two-factor authentication from an account, within the call's transaction. */
export async function removeTwoFactor(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, remove, { user: userId })
}

/** Revokes the open login challenges of a user: the first step that they stand for is no longer valid. */
export async function revokeChallenges(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, removeChallenges, { user: userId })
}
