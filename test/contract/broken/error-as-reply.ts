// Wrong: the contract lists 404, but errors are thrown with `fail`, so that all of them have one shape.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  unfollowUser: async () => ({ status: 404 }),
  //                           ^ must not compile
} satisfies Partial<Handlers>
