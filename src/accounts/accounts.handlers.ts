import type { Handlers } from '../contract/handlers.ts'
import { editMe } from './edit-me.ts'
import { getMe } from './get-me.ts'
import { getUser } from './get-user.ts'

export const accountHandlers = {
  getMe: async (ctx) => ({ status: 200, body: await getMe(ctx) }),
  editMe: async (ctx, { body, headers }) => ({ status: 200, body: await editMe(ctx, body, headers['if-match']) }),
  getUser: async (ctx, { params }) => ({ status: 200, body: await getUser(ctx, 'id', params.id) }),
  getUserByUsername: async (ctx, { params }) => ({
    status: 200,
    body: await getUser(ctx, 'username', params.username),
  }),
} satisfies Partial<Handlers>
