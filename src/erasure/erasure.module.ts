import { erasureHandlers } from './erasure.handlers.ts'

/** The deletion of accounts: the request, the time of grace, and the erasure in every store. */
export const erasure = {
  handlers: erasureHandlers,
}
