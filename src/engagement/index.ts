export { countViews, purgeViews } from './count-views.ts'
export { engagementHandlers } from './engagement.handlers.ts'
export { likeContent } from './like-content.ts'
export { recordViews } from './record-views.ts'
