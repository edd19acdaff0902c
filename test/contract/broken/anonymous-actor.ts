// Wrong: anybody may call `logout`, so there is no user whose id could be asked for.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  logout: async (ctx) => {
    ctx.actor.id
    //        ^ must not compile
    return { status: 204 }
  },
} satisfies Partial<Handlers>
