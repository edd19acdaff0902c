// Wrong: `logout` needs no access token, so the actor may have no id.
import type { Handlers } from '../../../src/contract/handlers.ts'

export const handlers = {
  logout: async (ctx) => {
    ctx.actor.id
    //        ^ must not compile
    return { status: 204 }
  },
} satisfies Partial<Handlers>
