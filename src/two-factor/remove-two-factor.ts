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
  name: 'two-factor.void_challenges',
  params: { user: uuid },
  text: (p) => `delete from login_challenges where user_id = ${p.user}`,
})

/** Takes the second step away from an account, within the call's transaction. */
export async function removeTwoFactor(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, remove, { user: userId })
}

/** Voids the challenges that are open: what they were given out for is proven no more. */
export async function voidChallenges(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, removeChallenges, { user: userId })
}
