export { type AccessClaims, accessTokenOf } from './access-token.ts'
export { endSessions } from './end-sessions.ts'
export { onSessionEvents, openSessionsOf } from './on-session-events.ts'
export { reauthenticate } from './reauthenticate.ts'
export {
  type SessionChangeMessage,
  sessionCacheKey,
  sessionChangesChannel,
  sessionFrom,
  tryPublishSessionChange,
} from './session-cache.ts'
export { sessions } from './sessions.module.ts'
export { signingKeys } from './signing-keys.ts'
export { startSession, type TokenPair } from './start-session.ts'
export { forgetSuccessors } from './successors.ts'
