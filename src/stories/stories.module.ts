import { storyHandlers } from './stories.handlers.ts'

/** What is gone after 24 hours, and the highlights that keep it. */
export const stories = {
  handlers: storyHandlers,
  tables: ['stories', 'highlights', 'highlight_stories'],
}
