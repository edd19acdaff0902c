import { DomainError } from '../contract/errors.ts'
import { type Ctx, run } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'
import { User } from './user.entity.ts'

/** The fields of an account about its suspension. */
type Suspension = {
  readonly suspendedAt?: Date | null
  readonly suspendedUntil?: Date | null
  readonly suspensionReason?: string | null
}

const lift = statement({
  name: 'accounts.lift_suspension',
  params: { id: uuid },
  row: { id: uuid },
  text: (p) => `
    update users
    set suspended_at = null, suspended_until = null, suspension_reason = null
    where id = ${p.id}
      and suspended_at is not null
    returning id`,
})

/** Returns the error for an account that is suspended at `now`, or undefined if it is not suspended. */
export function suspensionOf(
  { suspendedAt, suspendedUntil, suspensionReason }: Suspension,
  now: Date,
): DomainError | undefined {
  const until = suspendedUntil ?? null
  if (suspendedAt == null || (until !== null && until <= now)) return undefined
  return new DomainError('ACCOUNT_SUSPENDED', { reason: suspensionReason, until: until?.toISOString() ?? null })
}

/** Suspends an account, until a time or without an end. The next flush of the call's transaction writes it. */
export function suspendAccount(
  ctx: Ctx,
  id: string,
  suspension: { reason: string; at: Date; until: Date | null },
): void {
  const { reason, at, until } = suspension
  Object.assign(ctx.em.getReference(User, id), {
    suspendedAt: at,
    suspendedUntil: until,
    suspensionReason: reason,
  })
}

/** Lifts the suspension of an account. Returns whether it was suspended. */
export async function liftSuspension(ctx: Ctx, id: string): Promise<boolean> {
  return (await run(ctx, lift, { id })).length > 0
}
