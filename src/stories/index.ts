export { createStory } from './create-story.ts'
export { stories } from './stories.module.ts'
