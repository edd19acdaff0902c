export { followUser } from './follow-user.ts'
export { graph } from './graph.module.ts'
export { relatedUserStatements } from './list-related-users.ts'
export { listPeople, peopleStatement } from './people.ts'
export { refuseUnlessVisible } from './refuse.ts'
export { expectOpenAccount, relationshipTo } from './relationship.ts'
export { presentUser, type UserSummaryRow, userColumns, userSummaryRow } from './user-summary.ts'
export {
  type Access,
  accessSql,
  accessTo,
  blockedIds,
  isForFollower,
  mutedIds,
  relationshipJson,
  type Standing,
  suspendedFollowedIds,
  unlessBlocked,
  unlessMuted,
  unlessSuspended,
  type Visibility,
} from './visibility.ts'
