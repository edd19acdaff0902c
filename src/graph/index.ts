export { type AccessChange, accessChanges } from './access-changes.ts'
export { followUser } from './follow-user.ts'
export { graph } from './graph.module.ts'
export { edgeUsersStatement, listEdgeUsers } from './list-edge-users.ts'
export { relatedUserStatements } from './list-related-users.ts'
export { lockUser } from './lock-user.ts'
export { refuseUnlessVisible } from './refuse-unless-visible.ts'
export { expectOpenAccount, relationshipTo } from './relationship.ts'
export { userNamed } from './user-named.ts'
export {
  presentUserSummary,
  type UserSummary,
  type UserSummaryRow,
  userSummaryColumns,
  userSummaryRow,
} from './user-summary.ts'
export {
  type Access,
  type AccessInput,
  accessSql,
  accessTo,
  audienceSql,
  blockedIds,
  isForFollower,
  mutedIds,
  relationshipJson,
  suspendedFollowedIds,
  unlessBlocked,
  unlessMuted,
  unlessSuspended,
  type Visibility,
} from './visibility.ts'
