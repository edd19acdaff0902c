export { type AccessClaims, accessTokenOf } from './access-token.ts'
export { endSessions } from './end-sessions.ts'
export { keyRing } from './key-ring.ts'
export { onSessionEvents, openSessionsOf } from './on-session-events.ts'
export { reauthenticate } from './reauthenticate.ts'
export {
  type SessionNews,
  sessionCacheKey,
  sessionFrom,
  sessionNewsChannel,
  trySpreadSessions,
} from './session-cache.ts'
export { sessions } from './sessions.module.ts'
export { type SessionReply, startSession } from './start-session.ts'
