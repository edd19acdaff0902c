import type { bind } from '../../../src/http/bind.ts'

/** The real handlers. */
export { handlers, sockets as socketHandlers } from '../../../src/modules.ts'

type Bind = typeof bind
/** The arguments of `bind` that are irrelevant in these examples. */
export declare const [app, core, , sockets]: Parameters<Bind>
