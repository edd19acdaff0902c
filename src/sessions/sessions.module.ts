import { onEventsOf } from '../events/index.ts'
import { eraseSessions } from './erase-sessions.ts'
import { exportSessions } from './export-sessions.ts'
import { onSessionEvents } from './on-session-events.ts'
import { RefreshToken, Session } from './session.entity.ts'
import { sessionHandlers } from './sessions.handlers.ts'
import { signingKeys } from './signing-keys.ts'
import { forgetSuccessors } from './successors.ts'

const minuteMs = 60 * 1000

/** The sessions of an account, and their tokens. */
export const sessions = {
  handlers: sessionHandlers,
  entities: [Session, RefreshToken],
  tables: ['sessions', 'refresh_tokens', 'signing_keys'],
  erase: eraseSessions,
  export: exportSessions,
  // Open from the start, so that the first caller need not wait for the keys.
  parts: [signingKeys],
  consumers: [onEventsOf({ name: 'sessions', subject: 'events.user', batch: 200, handle: onSessionEvents })],
  jobs: [
    { name: 'forget-successors', everyMs: minuteMs, what: 'deleting successors of tokens', run: forgetSuccessors },
  ],
}
