// Wrong: `unfollowUser` answers 204 when it is done, never 200.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  unfollowUser: async () => ({ status: 200 }),
  //                           ^ must not compile
} satisfies Partial<Handlers>
