import { deleteContent } from '../content/index.ts'
import { created, type Handlers, noContent } from '../contract/handlers.ts'
import { createHighlight } from './create-highlight.ts'
import { createStory } from './create-story.ts'
import { deleteHighlight } from './delete-highlight.ts'
import { editHighlight } from './edit-highlight.ts'
import { getHighlight } from './get-highlight.ts'
import { getStory } from './get-story.ts'
import { listHighlights } from './list-highlights.ts'
import { listStoryFeed } from './list-story-feed.ts'
import { listStoryViewers } from './list-story-viewers.ts'
import { orderHighlights } from './order-highlights.ts'
import { listStoryArchive, listUserStories } from './story-lists.ts'
import { viewStory } from './view-story.ts'

export const storyHandlers = {
  createStory: async (ctx, { body }) => created(await createStory(ctx, body)),
  getStory: async (ctx, { params }) => ({ status: 200, body: await getStory(ctx, params.id) }),
  viewStory: (ctx, { params }) => noContent(viewStory(ctx, params.id)),
  deleteStory: (ctx, { params }) => noContent(deleteContent(ctx, 'story', params.id)),
  listStoryViewers: async (ctx, { params, query }) => ({
    status: 200,
    body: await listStoryViewers(ctx, params.id, query),
  }),
  listStoryFeed: async (ctx, { query }) => ({ status: 200, body: await listStoryFeed(ctx, query) }),
  listUserStories: async (ctx, { params, query }) => ({
    status: 200,
    body: await listUserStories(ctx, params.id, query),
  }),
  listStoryArchive: async (ctx, { query }) => ({ status: 200, body: await listStoryArchive(ctx, query) }),
  createHighlight: async (ctx, { body }) => created(await createHighlight(ctx, body)),
  getHighlight: async (ctx, { params }) => ({ status: 200, body: await getHighlight(ctx, params.id) }),
  editHighlight: async (ctx, { params, body, headers }) => ({
    status: 200,
    body: await editHighlight(ctx, params.id, body, headers['if-match']),
  }),
  deleteHighlight: (ctx, { params }) => noContent(deleteHighlight(ctx, params.id)),
  listHighlights: async (ctx, { params, query }) => ({
    status: 200,
    body: await listHighlights(ctx, params.id, query),
  }),
  orderHighlights: (ctx, { body }) => noContent(orderHighlights(ctx, body.ids)),
} satisfies Partial<Handlers>
