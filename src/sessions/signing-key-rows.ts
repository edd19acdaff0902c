import type { JWK } from 'jose'
import {
  boolean,
  bytes,
  instant,
  json,
  jsonText,
  nullable,
  type RowOf,
  statement,
  uuid,
} from '../platform/statement.ts'

export const readKeys = statement({
  name: 'sessions.signing_keys',
  params: { now: instant },
  row: {
    kid: uuid,
    public_jwk: json<JWK>(),
    sealed_private_key: bytes,
    created_at: instant,
    signs_from: instant,
    verifies_until: nullable(instant),
  },
  text: (p) => `
    select kid, public_jwk, sealed_private_key, created_at, signs_from, verifies_until
    from signing_keys
    where verifies_until is null or verifies_until > ${p.now}
    order by signs_from desc, kid desc`,
})
export const lockKeys = statement({
  name: 'sessions.lock_signing_keys',
  params: {},
  text: () => `select pg_advisory_xact_lock(hashtextextended('signing-keys', 0))`,
})
export const knownKey = statement({
  name: 'sessions.signing_key_known',
  params: { kid: uuid },
  row: { kid: uuid },
  text: (p) => `select kid from signing_keys where kid = ${p.kid}`,
})

export const endOthers = statement({
  name: 'sessions.end_signing_keys',
  params: { until: instant },
  text: (p) => `
    update signing_keys
    set verifies_until = least(verifies_until, ${p.until})`,
})
export const dropSuperseded = statement({
  name: 'sessions.drop_superseded_signing_keys',
  params: { signs_from: instant, now: instant },
  text: (p) => `
    delete from signing_keys
    where signs_from >= ${p.signs_from}
      and signs_from > ${p.now}`,
})
export const insertKey = statement({
  name: 'sessions.insert_signing_key',
  params: {
    kid: uuid,
    public_jwk: jsonText,
    sealed_private_key: bytes,
    now: instant,
    signs_from: instant,
    only_if_none_signs: boolean,
  },
  text: (p) => `
    insert into signing_keys (kid, public_jwk, sealed_private_key, created_at, signs_from)
    select ${p.kid}, ${p.public_jwk}, ${p.sealed_private_key}, ${p.now}, ${p.signs_from}
    where not ${p.only_if_none_signs}
      or not exists (
        select
        from signing_keys
        where signs_from <= ${p.now}
          and (verifies_until is null or verifies_until > ${p.now})
      )
    on conflict (kid) do nothing`,
})
export const dropExpired = statement({
  name: 'sessions.drop_expired_signing_keys',
  params: { now: instant },
  text: (p) => `delete from signing_keys where verifies_until <= ${p.now}`,
})

export type SigningKeyRow = RowOf<typeof readKeys>
