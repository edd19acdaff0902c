// Wrong: the address of a post has an `id` and no `post_id`.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  deletePost: async (_ctx, { params }) => {
    params.post_id
    //     ^ must not compile
    return { status: 204 }
  },
} satisfies Partial<Handlers>
