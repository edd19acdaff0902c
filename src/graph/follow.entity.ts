import { defineEntity, p } from '@mikro-orm/core'

/** An edge of the graph: the follower sees what the followed has for followers. */
export const Follow = defineEntity({
  name: 'Follow',
  tableName: 'follows',
  properties: {
    followerId: p.uuid().primary(),
    followingId: p.uuid().primary(),
    id: p.uuid(),
    createdAt: p.datetime(),
  },
})
