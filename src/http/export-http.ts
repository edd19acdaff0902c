import { exportRows } from '../core/export.ts'

/** Exports the idempotency keys of a user. */
export const exportKeys = {
  idempotency_keys: exportRows({
    name: 'http.export_idempotency_keys',
    from: 'idempotency_keys',
    columns: `key, status, created_at`,
    where: (user) => `scope = ${user}::text`,
  }),
}
