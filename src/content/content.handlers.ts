import type { Handlers } from '../contract/handlers.ts'
import { createPost } from './create-post.ts'
import { deletePost } from './delete-post.ts'
import { editPost } from './edit-post.ts'
import { getPost } from './get-post.ts'
import { listPostEdits } from './list-post-edits.ts'

export const contentHandlers = {
  createPost: async (ctx, { body }) => ({ status: 201, body: await createPost(ctx, body) }),
  getPost: async (ctx, { params }) => ({ status: 200, body: await getPost(ctx, params.id) }),
  editPost: async (ctx, { params, body }) => ({ status: 200, body: await editPost(ctx, params.id, body) }),
  listPostEdits: async (ctx, { params, query }) => ({ status: 200, body: await listPostEdits(ctx, params.id, query) }),
  deletePost: async (ctx, { params }) => {
    await deletePost(ctx, params.id)
    return { status: 204 }
  },
} satisfies Partial<Handlers>
