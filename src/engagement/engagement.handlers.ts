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
import { type Address, typesAt } from './target.ts'

type At = { params: { id: string } }
type Page = At & { query: PageQuery }
const ok = <T>(body: T) => ({ status: 200, body }) as const

/** The handlers of an address, `/posts/{id}` or `/reels/{id}`. */
function engagementAt(at: Address) {
  return {
    like: async (ctx: UserCtx, { params }: At) => ok(await likeContent(ctx, at, params.id)),
    unlike: async (ctx: UserCtx, { params }: At) => ok(await unlikeContent(ctx, at, params.id)),
    likers: async (ctx: UserCtx, { params, query }: Page) => ok(await listLikers(ctx, at, params.id, query)),
    comment: async (ctx: UserCtx, { params, body }: At & { body: CommentInput }) =>
      created(await createComment(ctx, at, params.id, body)),
    comments: async (ctx: UserCtx, { params, query }: At & { query: CommentQuery }) =>
      ok(await listComments(ctx, typesAt[at], params.id, query)),
    share: async (ctx: UserCtx, { params, body }: At & { body: ShareInput }) =>
      created(await shareContent(ctx, at, params.id, body)),
    save: async (ctx: UserCtx, { params }: At) => ok(await saveContent(ctx, at, params.id)),
    unsave: async (ctx: UserCtx, { params }: At) => ok(await unsaveContent(ctx, at, params.id)),
  }
}
const posts = engagementAt('posts')
const reels = engagementAt('reels')

export const engagementHandlers = {
  ...{ likePost: posts.like, unlikePost: posts.unlike, likeReel: reels.like, unlikeReel: reels.unlike },
  ...{ listPostLikers: posts.likers, listReelLikers: reels.likers },
  ...{ createPostComment: posts.comment, createReelComment: reels.comment },
  ...{ listPostComments: posts.comments, listReelComments: reels.comments },
  ...{ sharePost: posts.share, shareReel: reels.share },
  ...{ savePost: posts.save, saveReel: reels.save, unsavePost: posts.unsave, unsaveReel: reels.unsave },
  likeStory: async (ctx, { params }) => ({ status: 200, body: await likeContent(ctx, 'story', params.id) }),
  unlikeStory: async (ctx, { params }) => ({ status: 200, body: await unlikeContent(ctx, 'story', params.id) }),
  listReplies: async (ctx, { params, query }) => ({ status: 200, body: await listReplies(ctx, params.id, query) }),
  deleteComment: (ctx, { params }) => noContent(deleteComment(ctx, params.id)),
  listSaved: async (ctx, { query }) => ({ status: 200, body: await listSaved(ctx, query) }),
  recordViews: async (ctx, { body }) => ({ status: 202, body: await recordViews(ctx, body) }),
} satisfies Partial<Handlers>
