// Wrong: the path of a post has the parameter `id`, not `post_id`.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  deletePost: async (_ctx, { params }) => {
    params.post_id
    //     ^ must not compile
    return { status: 204 }
  },
} satisfies Partial<Handlers>
