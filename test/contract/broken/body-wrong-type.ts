// Wrong: `like_count` is a number.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  likePost: async () => ({ status: 200, body: { liked: true, like_count: '1' } }),
  //                                                         ^ must not compile
} satisfies Partial<Handlers>
