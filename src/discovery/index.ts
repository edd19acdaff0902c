export { discoveryHandlers } from './discovery.handlers.ts'
export { friendsOfFriendsStatement } from './recommendation-candidates.ts'
