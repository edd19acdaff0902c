import { type Ctx, run } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'

const day = 24 * 60 * 60 * 1000

/** Milliseconds between the deletion of an account and its erasure. Until then a sign-in restores it. */
export const graceMs = 30 * day

const hide = statement({
  name: 'accounts.request_deletion',
  params: { id: uuid, now: instant },
  row: { id: uuid },
  text: (p) => `
    update users
    set deletion_requested_at = ${p.now}
    where id = ${p.id}
      and deletion_requested_at is null
    returning id`,
})

const lockAdmins = statement({
  name: 'accounts.lock_admins',
  params: {},
  row: { id: uuid },
  text: () => `
    select id
    from users
    where role = 'admin'
      and deletion_requested_at is null
    order by id
    for no key update`,
})

const restore = statement({
  name: 'accounts.restore',
  params: { id: uuid },
  row: { id: uuid },
  text: (p) => `
    update users
    set deletion_requested_at = null
    where id = ${p.id}
      and deletion_requested_at is not null
      and erasure_started_at is null
    returning id`,
})

/**
 * Hides an account from everybody until it is restored or erased. Returns false if it was hidden already. All sessions
 * must end in the same transaction.
 */
export async function requestDeletion(ctx: Ctx, id: string, now: Date): Promise<boolean> {
  return (await run(ctx, hide, { id, now })).length > 0
}

/** Returns whether the account is the only admin. Two admins who leave at the same time wait for each other. */
export async function isLastAdmin(ctx: Ctx, id: string): Promise<boolean> {
  const admins = await run(ctx, lockAdmins, {})
  return admins.length === 1 && admins[0]!.id === id
}

/** Restores an account that waits for its erasure. Returns whether it did; false also when the erasure has started. */
export async function restoreAccount(ctx: Ctx, id: string): Promise<boolean> {
  return (await run(ctx, restore, { id })).length > 0
}
