import type { Handlers } from '../contract/handlers.ts'
import { getMe } from './get-me.ts'
import { getUser } from './get-user.ts'
import { updateMe } from './update-me.ts'

export const accountHandlers = {
  getMe: async (ctx) => ({ status: 200, body: await getMe(ctx) }),
  updateMe: async (ctx, { body, headers }) => ({ status: 200, body: await updateMe(ctx, body, headers['if-match']) }),
  getUser: async (ctx, { params }) => ({ status: 200, body: await getUser(ctx, 'id', params.id) }),
  getUserByUsername: async (ctx, { params }) => ({
    status: 200,
    body: await getUser(ctx, 'username', params.username),
  }),
} satisfies Partial<Handlers>
