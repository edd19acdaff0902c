export { addressOf, admit, admitUnknown } from './admit.ts'
export { gateScript } from './gate.ts'
export { once, purgeIdempotencyKeys } from './idempotency.ts'
export { identifyRequest } from './identify-request.ts'
