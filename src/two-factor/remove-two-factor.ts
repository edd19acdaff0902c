import { type Ctx, sql } from '../core/context.ts'

const remove = {
  name: 'two_factor_remove',
  text: `with codes as (delete from recovery_codes where user_id = $1), challenges as (delete from login_challenges where user_id = $1)
    delete from two_factor where user_id = $1`,
}
const challenges = { name: 'login_challenges_void', text: 'delete from login_challenges where user_id = $1' }

/** Takes the second step away from an account, within the call's transaction. */
export async function removeTwoFactor(ctx: Ctx, userId: string): Promise<void> {
  await sql(ctx, remove, [userId])
}

/** Voids the challenges that are open: what they were given out for is proven no more. */
export async function voidChallenges(ctx: Ctx, userId: string): Promise<void> {
  await sql(ctx, challenges, [userId])
}
