export { engagementHandlers } from './engagement.handlers.ts'
export { likePost } from './like-post.ts'
