export { discovery } from './discovery.module.ts'
export { friendsOfFriendsStatement } from './friends-of-friends.ts'
export { rebuildAllTrends } from './trends.ts'
