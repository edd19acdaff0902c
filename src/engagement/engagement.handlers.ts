import type { Handlers } from '../contract/handlers.ts'
import { createComment } from './create-comment.ts'
import { deleteComment } from './delete-comment.ts'
import { likePost, unlikePost } from './like-post.ts'
import { listComments } from './list-comments.ts'
import { listLikers } from './list-likers.ts'
import { listReplies } from './list-replies.ts'
import { listSaved } from './list-saved.ts'
import { savePost, unsavePost } from './save-post.ts'
import { sharePost } from './share-post.ts'

export const engagementHandlers = {
  likePost: async (ctx, { params }) => ({ status: 200, body: await likePost(ctx, params.id) }),
  unlikePost: async (ctx, { params }) => ({ status: 200, body: await unlikePost(ctx, params.id) }),
  listLikers: async (ctx, { params, query }) => ({ status: 200, body: await listLikers(ctx, params.id, query) }),
  createComment: async (ctx, { params, body }) => ({ status: 201, body: await createComment(ctx, params.id, body) }),
  listComments: async (ctx, { params, query }) => ({ status: 200, body: await listComments(ctx, params.id, query) }),
  listReplies: async (ctx, { params, query }) => ({ status: 200, body: await listReplies(ctx, params.id, query) }),
  deleteComment: (ctx, { params }) => deleteComment(ctx, params.id).then(() => ({ status: 204 }) as const),
  sharePost: async (ctx, { params, body }) => ({ status: 201, body: await sharePost(ctx, params.id, body) }),
  savePost: async (ctx, { params }) => ({ status: 200, body: await savePost(ctx, params.id) }),
  unsavePost: async (ctx, { params }) => ({ status: 200, body: await unsavePost(ctx, params.id) }),
  listSaved: async (ctx, { query }) => ({ status: 200, body: await listSaved(ctx, query) }),
} satisfies Partial<Handlers>
