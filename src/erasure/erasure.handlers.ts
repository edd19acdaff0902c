import type { Handlers } from '../contract/handlers.ts'
import { deleteMe } from './delete-me.ts'

export const erasureHandlers = {
  deleteMe: async (ctx, { body }) => ({ status: 202, body: await deleteMe(ctx, body) }),
} satisfies Partial<Handlers>
