export { createStory } from './create-story.ts'
export { storyHandlers } from './stories.handlers.ts'
