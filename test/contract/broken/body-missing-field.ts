// Wrong: a `LikeState` has a `like_count`.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  likePost: async () => ({ status: 200, body: { liked: true } }),
  //                                    ^ must not compile
} satisfies Partial<Handlers>
