import { RefreshToken, Session } from './session.entity.ts'
import { User } from './user.entity.ts'

export { type AccessClaims, accessTokenOf } from './access-token.ts'
export { accountHandlers } from './accounts.handlers.ts'
export { createKeyRing, type KeyRing } from './key-ring.ts'
export { hashPassword } from './passwords.ts'
export { sessionCacheKey, sessionEndedChannel, sessionFrom } from './session-cache.ts'
export { User } from './user.entity.ts'

export const accountEntities = [User, Session, RefreshToken]
