import { RefreshToken, Session } from './session.entity.ts'

export { type AccessClaims, accessTokenOf } from './access-token.ts'
export { endSessions } from './end-sessions.ts'
export { createKeyRing, type KeyRing } from './key-ring.ts'
export { onSessionEvents, openSessionsOf } from './on-session-events.ts'
export { reauthenticate } from './reauthenticate.ts'
export {
  type SessionNews,
  type Suspension,
  sessionCacheKey,
  sessionFrom,
  sessionNewsChannel,
  suspensionOf,
  trySpreadSessions,
} from './session-cache.ts'
export { sessionHandlers } from './sessions.handlers.ts'
export { type SessionReply, startSession } from './start-session.ts'

export const sessionEntities = [Session, RefreshToken]
