import type { Handlers } from '../contract/handlers.ts'
import { getMe } from './get-me.ts'
import { getUser } from './get-user.ts'
import { login } from './login.ts'
import { logout } from './logout.ts'
import { refreshSession } from './refresh-session.ts'
import { register } from './register.ts'

export const accountHandlers = {
  register: async (ctx, { body }) => ({ status: 201, body: await register(ctx, body) }),
  login: async (ctx, { body }) => ({ status: 200, body: await login(ctx, body) }),
  refreshSession: async (ctx, { body }) => ({ status: 200, body: await refreshSession(ctx, body) }),
  logout: async (ctx, { body }) => {
    await logout(ctx, body)
    return { status: 204 }
  },
  getMe: async (ctx) => ({ status: 200, body: await getMe(ctx) }),
  getUser: async (ctx, { params }) => ({ status: 200, body: await getUser(ctx, params.id) }),
} satisfies Partial<Handlers>
