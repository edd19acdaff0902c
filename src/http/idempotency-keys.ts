import { boolean, bytes, instant, integer, nullable, statement, text, uuid } from '../platform/statement.ts'

const place = { scope: text, key: text }
export const lease = { now: instant, latest_lease: instant }

/**
 * SQL: nobody works under the key by a lease. One that ends later than any that is given now is of a clock that was
 * wrong: without this it would keep the key taken for as long as the clock was ahead.
 */
export function isUnleased({ now, latest_lease }: { now: string; latest_lease: string }): string {
  return `(lease_until is null or lease_until <= ${now} or lease_until > ${latest_lease})`
}

/** Takes a key that nobody has. Waits for nobody, not even for whoever has the row locked: they still work. */
export const reserveKey = statement({
  name: 'http.idempotency_reserve',
  params: { ...place, request_hash: bytes, id: uuid, holder: uuid, lease_until: nullable(instant), now: instant },
  row: { id: uuid },
  text: (p) => `
    insert into idempotency_keys (scope, key, request_hash, id, holder, lease_until, created_at)
    values (${p.scope}, ${p.key}, ${p.request_hash}, ${p.id}, ${p.holder}, ${p.lease_until}, ${p.now})
    on conflict (scope, key) do nothing
    returning id`,
})

export const readKey = statement({
  name: 'http.idempotency_read',
  params: { ...place, expired: instant },
  row: {
    ...{ id: uuid, holder: uuid, request_hash: bytes, lease_until: nullable(instant), is_expired: boolean },
    ...{ status: nullable(integer), sealed_body: nullable(bytes) },
  },
  text: (p) => `
    select id, holder, request_hash, lease_until, created_at <= ${p.expired} as is_expired, status, sealed_body
    from idempotency_keys
    where scope = ${p.scope} and key = ${p.key}`,
})

/** Locks a key until the end of the transaction, unless somebody works under it. */
export const lockKey = statement({
  name: 'http.idempotency_lock',
  params: { ...place, holder: uuid, ...lease },
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

/** Gives a key to another holder whose own left it behind. */
export const takeOverKey = statement({
  name: 'http.idempotency_take_over',
  params: { ...place, before: uuid, holder: uuid, lease_until: instant, ...lease },
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
    ) left_behind
    where k.scope = left_behind.scope and k.key = left_behind.key
    returning k.id`,
})

/** Stores the answer, unless somebody else has taken the key over. */
export const completeKey = statement({
  name: 'http.idempotency_complete',
  params: { ...place, holder: uuid, status: integer, sealed_body: bytes },
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
export const leaveKey = statement({
  name: 'http.idempotency_leave',
  params: { ...place, holder: uuid },
  text: (p) => `
    update idempotency_keys
    set lease_until = null
    where scope = ${p.scope} and key = ${p.key}
      and holder = ${p.holder}
      and status is null`,
})

/** Frees a key of which nothing was done. One that somebody works under is left to them. */
export const releaseKey = statement({
  name: 'http.idempotency_release',
  params: { ...place, holder: uuid },
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

/** Frees a key that is too old. */
export const forgetKey = statement({
  name: 'http.idempotency_forget',
  params: { ...place, holder: uuid, expired: instant, ...lease },
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
