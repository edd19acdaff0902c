export { addressOf, admit } from './admit.ts'
export { once, purgeIdempotencyKeys } from './idempotency.ts'
export { identifyRequest } from './identify-request.ts'
