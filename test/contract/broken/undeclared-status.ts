// Wrong: `unfollowUser` returns 204 on success, never 200.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  unfollowUser: async () => ({ status: 200 }),
  //                           ^ must not compile
} satisfies Partial<Handlers>
