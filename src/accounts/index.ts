import { User } from './user.entity.ts'

export { accountHandlers } from './accounts.handlers.ts'
export { accountConflict, createAccount } from './create-account.ts'
export { onAvatarFailed, onAvatarReady } from './on-avatar-ready.ts'
export { hashPassword, isCommonPassword, passwordMatches } from './passwords.ts'
export { presentMe } from './present.ts'
export { User } from './user.entity.ts'

export const accountEntities = [User]
