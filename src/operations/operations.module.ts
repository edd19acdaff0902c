import { operationsHandlers } from './operations.handlers.ts'

/** Health, metrics, keys, events and documentation, for those who run Nova. */
export const operations = {
  handlers: operationsHandlers,
}
