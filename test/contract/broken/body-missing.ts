// Wrong: 200 has a body.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  likePost: async () => ({ status: 200 }),
  //                     ^ must not compile
} satisfies Partial<Handlers>
