import { accountHandlers } from '../../../src/accounts/index.ts'
import { contentHandlers } from '../../../src/content/index.ts'
import { bind } from '../../../src/contract/bind.ts'
import { feedHandlers } from '../../../src/feed/index.ts'
import { graphHandlers } from '../../../src/graph/index.ts'
import { mediaHandlers } from '../../../src/media/index.ts'
import { notificationHandlers } from '../../../src/notifications/index.ts'
import { operationsHandlers } from '../../../src/operations/index.ts'
import { realtimeHandlers } from '../../../src/realtime/index.ts'

/** The real handlers, as `src/app.ts` puts them together. */
export const handlers = {
  ...accountHandlers,
  ...graphHandlers,
  ...mediaHandlers,
  ...contentHandlers,
  ...feedHandlers,
  ...notificationHandlers,
  ...realtimeHandlers,
  ...operationsHandlers,
}

type Bind = typeof bind
/** The arguments of `bind` that these examples do not look at. */
export declare const [app, runtime, , sockets]: Parameters<Bind>
