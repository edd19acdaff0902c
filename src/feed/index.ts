export { feedHandlers } from './feed.handlers.ts'
