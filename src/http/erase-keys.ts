import { eraseRows } from '../core/erase.ts'

/** Erases the idempotency keys of a user. */
export const eraseKeys = {
  idempotency_keys: eraseRows({
    name: 'http.erase_keys',
    table: 'idempotency_keys',
    where: (user) => `scope = ${user}::text`,
  }),
}
