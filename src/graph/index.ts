import { Follow } from './follow.entity.ts'

export { followUser } from './follow-user.ts'
export { graphHandlers } from './graph.handlers.ts'
export { type Access, accessSql, accessTo, relationshipJson, type Standing, unlessBlocked, unlessMuted, type Visibility } from './visibility.ts'

export const graphEntities = [Follow]
