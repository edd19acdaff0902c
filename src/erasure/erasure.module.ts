import { eraseAccounts } from './erase-accounts.ts'
import { erasureHandlers } from './erasure.handlers.ts'

const minuteMs = 60 * 1000

/** The deletion of accounts: the request, the time of grace, and the erasure in every store. */
export const erasure = {
  handlers: erasureHandlers,
  tables: ['erasures'],
  jobs: [{ name: 'erase-accounts', everyMs: minuteMs, what: 'erasing accounts', run: eraseAccounts }],
}
