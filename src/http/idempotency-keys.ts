import { boolean, bytes, instant, integer, nullable, statement, text, uuid } from '../platform/statement.ts'

const scopedKey = { scope: text, key: text }
export const lease = { now: instant, latest_lease: instant }

/**
 * SQL: true if no call holds a lease on the key. A lease that ends later than any lease granted now comes from a clock
 * that was wrong; it is ignored, otherwise it would block the key for as long as that clock was ahead.
 */
export function isUnleased({ now, latest_lease }: { now: string; latest_lease: string }): string {
  return `(lease_until is null or lease_until <= ${now} or lease_until > ${latest_lease})`
}

/**
 * Reserves a key that is free. It does not wait, not even for a transaction that has the row locked and still works.
 */
export const reserveKey = statement({
  name: 'http.idempotency_reserve',
  params: { ...scopedKey, request_hash: bytes, id: uuid, holder: uuid, lease_until: nullable(instant), now: instant },
  row: { id: uuid },
  text: (p) => `
    insert into idempotency_keys (scope, key, request_hash, id, holder, lease_until, created_at)
    values (${p.scope}, ${p.key}, ${p.request_hash}, ${p.id}, ${p.holder}, ${p.lease_until}, ${p.now})
    on conflict (scope, key) do nothing
    returning id`,
})

export const readKey = statement({
  name: 'http.idempotency_read',
  params: { ...scopedKey, expired: instant },
  row: {
    ...{ id: uuid, holder: uuid, request_hash: bytes, lease_until: nullable(instant), is_expired: boolean },
    ...{ status: nullable(integer), sealed_body: nullable(bytes) },
  },
  text: (p) => `
    select id, holder, request_hash, lease_until, created_at <= ${p.expired} as is_expired, status, sealed_body
    from idempotency_keys
    where scope = ${p.scope} and key = ${p.key}`,
})

/** Locks a key until the end of the transaction, unless another call works under it. */
export const lockKey = statement({
  name: 'http.idempotency_lock',
  params: { ...scopedKey, holder: uuid, ...lease },
  row: { id: uuid },
  text: (p) => `
    select id
    from idempotency_keys
    where scope = ${p.scope} and key = ${p.key}
      and holder = ${p.holder}
      and status is null
      and ${isUnleased(p)}
    for update skip locked`,
})

/** Assigns a key to a new holder when its previous holder has abandoned it. */
export const takeOverKey = statement({
  name: 'http.idempotency_take_over',
  params: { ...scopedKey, before: uuid, holder: uuid, lease_until: instant, ...lease },
  row: { id: uuid },
  text: (p) => `
    update idempotency_keys k
    set holder = ${p.holder}, lease_until = ${p.lease_until}
    from (
      select scope, key
      from idempotency_keys
      where scope = ${p.scope} and key = ${p.key}
        and holder = ${p.before}
        and status is null
        and ${isUnleased(p)}
      for update skip locked
    ) abandoned
    where k.scope = abandoned.scope and k.key = abandoned.key
    returning k.id`,
})

/** Stores the response, unless another call has taken the key over. */
export const completeKey = statement({
  name: 'http.idempotency_complete',
  params: { ...scopedKey, holder: uuid, status: integer, sealed_body: bytes },
  row: { id: uuid },
  text: (p) => `
    update idempotency_keys
    set status = ${p.status}, sealed_body = ${p.sealed_body}, lease_until = null
    where scope = ${p.scope} and key = ${p.key}
      and holder = ${p.holder}
      and status is null
    returning id`,
})

/** Ends the lease of a call that has failed in the middle. */
export const endLease = statement({
  name: 'http.idempotency_end_lease',
  params: { ...scopedKey, holder: uuid },
  text: (p) => `
    update idempotency_keys
    set lease_until = null
    where scope = ${p.scope} and key = ${p.key}
      and holder = ${p.holder}
      and status is null`,
})

/** Deletes the key of a call that did nothing. A key that another call works under stays. */
export const releaseKey = statement({
  name: 'http.idempotency_release',
  params: { ...scopedKey, holder: uuid },
  text: (p) => `
    delete from idempotency_keys
    where (scope, key) in (
      select scope, key
      from idempotency_keys
      where scope = ${p.scope} and key = ${p.key}
        and holder = ${p.holder}
        and status is null
      for update skip locked
    )`,
})

/** Deletes an expired key. */
export const deleteExpiredKey = statement({
  name: 'http.idempotency_delete_expired',
  params: { ...scopedKey, holder: uuid, expired: instant, ...lease },
  text: (p) => `
    delete from idempotency_keys
    where (scope, key) in (
      select scope, key
      from idempotency_keys
      where scope = ${p.scope} and key = ${p.key}
        and holder = ${p.holder}
        and created_at <= ${p.expired}
        and ${isUnleased(p)}
      for update skip locked
    )`,
})
