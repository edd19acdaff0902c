export { storyHandlers } from './stories.handlers.ts'
