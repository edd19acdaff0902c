import { onEventsOf } from '../events/index.ts'
import { keyRing } from './key-ring.ts'
import { onSessionEvents } from './on-session-events.ts'
import { RefreshToken, Session } from './session.entity.ts'
import { sessionHandlers } from './sessions.handlers.ts'

/** Where an account is signed in, and its tokens. */
export const sessions = {
  handlers: sessionHandlers,
  entities: [Session, RefreshToken],
  tables: ['sessions', 'refresh_tokens', 'signing_keys'],
  // So that the first caller need not wait for the keys.
  parts: [keyRing],
  consumers: [onEventsOf({ name: 'sessions', subject: 'events.user', batch: 200, handle: onSessionEvents })],
}
