import type { PageQuery } from '../contract/cursor.ts'
import { created, type Handlers, noContent } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { type CommentInput, createComment } from './create-comment.ts'
import { deleteComment } from './delete-comment.ts'
import { likeContent, unlikeContent } from './like-content.ts'
import { type CommentQuery, listComments } from './list-comments.ts'
import { listLikers } from './list-likers.ts'
import { listReplies } from './list-replies.ts'
import { listSaved } from './list-saved.ts'
import { recordViews } from './record-views.ts'
import { saveContent, unsaveContent } from './save-content.ts'
import { type ShareInput, shareContent } from './share-content.ts'
import { engagedTypes } from './target.ts'

type At = { params: { id: string } }
type Page = At & { query: PageQuery }
const ok = <T>(body: T) => ({ status: 200, body }) as const

/** Posts and reels share these handlers: each works at the address of either type. */
const like = async (ctx: UserCtx, { params }: At) => ok(await likeContent(ctx, 'engaged', params.id))
const unlike = async (ctx: UserCtx, { params }: At) => ok(await unlikeContent(ctx, 'engaged', params.id))
const likers = async (ctx: UserCtx, { params, query }: Page) => ok(await listLikers(ctx, params.id, query))
const comment = async (ctx: UserCtx, { params, body }: At & { body: CommentInput }) =>
  created(await createComment(ctx, 'engaged', params.id, body))
const comments = async (ctx: UserCtx, { params, query }: At & { query: CommentQuery }) =>
  ok(await listComments(ctx, engagedTypes, params.id, query))
const share = async (ctx: UserCtx, { params, body }: At & { body: ShareInput }) =>
  created(await shareContent(ctx, params.id, body))
const save = async (ctx: UserCtx, { params }: At) => ok(await saveContent(ctx, params.id))
const unsave = async (ctx: UserCtx, { params }: At) => ok(await unsaveContent(ctx, params.id))

export const engagementHandlers = {
  ...{
    likePost: like,
    likeReel: like,
    unlikePost: unlike,
    unlikeReel: unlike,
    listLikers: likers,
    listReelLikers: likers,
  },
  ...{ createComment: comment, createReelComment: comment, listComments: comments, listReelComments: comments },
  ...{ sharePost: share, shareReel: share, savePost: save, saveReel: save, unsavePost: unsave, unsaveReel: unsave },
  likeStory: async (ctx, { params }) => ({ status: 200, body: await likeContent(ctx, 'story', params.id) }),
  unlikeStory: async (ctx, { params }) => ({ status: 200, body: await unlikeContent(ctx, 'story', params.id) }),
  listReplies: async (ctx, { params, query }) => ({ status: 200, body: await listReplies(ctx, params.id, query) }),
  deleteComment: (ctx, { params }) => noContent(deleteComment(ctx, params.id)),
  listSaved: async (ctx, { query }) => ({ status: 200, body: await listSaved(ctx, query) }),
  recordViews: async (ctx, { body }) => ({ status: 202, body: await recordViews(ctx, body) }),
} satisfies Partial<Handlers>
