import { eraseExports, exportExports, purgeExports } from './delete-exports.ts'
import { exportHandlers } from './export.handlers.ts'
import { makeExports } from './make-exports.ts'

const secondMs = 1000
const hourMs = 60 * 60 * secondMs

/** Exports of accounts: everything that a user has, in one archive for the user. */
export const exportDomain = {
  handlers: exportHandlers,
  tables: ['exports'],
  erase: eraseExports,
  export: exportExports,
  jobs: [
    { name: 'make-exports', everyMs: 5 * secondMs, what: 'making exports', run: makeExports },
    { name: 'purge-exports', everyMs: hourMs, what: 'purging exports', run: purgeExports },
  ],
}
