import { eraseHighlights } from './erase-highlights.ts'
import { exportHighlights } from './export-stories.ts'
import { storyHandlers } from './stories.handlers.ts'

/** Stories, which expire after 24 hours, and highlights, which keep them visible. */
export const stories = {
  handlers: storyHandlers,
  tables: ['stories', 'highlights', 'highlight_stories'],
  erase: eraseHighlights,
  export: exportHighlights,
}
