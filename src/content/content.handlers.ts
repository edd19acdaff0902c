import { type Handlers, noContent } from '../contract/handlers.ts'
import { createPost } from './create-post.ts'
import { createReel } from './create-reel.ts'
import { deleteContent } from './delete-content.ts'
import { editContent } from './edit-content.ts'
import { getContent } from './get-content.ts'
import { listCaptionEdits } from './list-caption-edits.ts'
import { listDrafts } from './list-drafts.ts'
import { listUserPosts } from './list-user-posts.ts'
import { publishContent } from './publish-content.ts'

export const contentHandlers = {
  createPost: async (ctx, { body }) => ({ status: 201, body: await createPost(ctx, body) }),
  getPost: async (ctx, { params }) => ({ status: 200, body: await getContent(ctx, 'post', params.id) }),
  editPost: async (ctx, { params, body, headers }) => ({
    status: 200,
    body: await editContent(ctx, 'post', params.id, body, headers['if-match']),
  }),
  listPostEdits: async (ctx, { params, query }) => ({
    status: 200,
    body: await listCaptionEdits(ctx, 'post', params.id, query),
  }),
  publishPost: async (ctx, { params }) => ({ status: 200, body: await publishContent(ctx, 'post', params.id) }),
  deletePost: (ctx, { params }) => noContent(deleteContent(ctx, 'post', params.id)),
  createReel: async (ctx, { body }) => ({ status: 201, body: await createReel(ctx, body) }),
  getReel: async (ctx, { params }) => ({ status: 200, body: await getContent(ctx, 'reel', params.id) }),
  editReel: async (ctx, { params, body, headers }) => ({
    status: 200,
    body: await editContent(ctx, 'reel', params.id, body, headers['if-match']),
  }),
  listReelEdits: async (ctx, { params, query }) => ({
    status: 200,
    body: await listCaptionEdits(ctx, 'reel', params.id, query),
  }),
  publishReel: async (ctx, { params }) => ({ status: 200, body: await publishContent(ctx, 'reel', params.id) }),
  deleteReel: (ctx, { params }) => noContent(deleteContent(ctx, 'reel', params.id)),
  listDrafts: async (ctx, { query }) => ({ status: 200, body: await listDrafts(ctx, query) }),
  listUserPosts: async (ctx, { params, query }) => ({ status: 200, body: await listUserPosts(ctx, params.id, query) }),
} satisfies Partial<Handlers>
