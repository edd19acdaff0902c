import type { bind } from '../../../src/contract/bind.ts'

/** The real handlers. */
export { handlers } from '../../../src/handlers.ts'

type Bind = typeof bind
/** The arguments of `bind` that these examples do not look at. */
export declare const [app, runtime, , sockets]: Parameters<Bind>
