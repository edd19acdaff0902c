import { operationsHandlers } from './operations.handlers.ts'

/** Health, metrics, signing keys, events and documentation, for the operators of Nova. */
export const operations = {
  handlers: operationsHandlers,
}
