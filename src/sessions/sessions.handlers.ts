import type { Handlers } from '../contract/handlers.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'
import { listSessions } from './list-sessions.ts'
import { logout } from './logout.ts'
import { refreshSession } from './refresh-session.ts'

export const sessionHandlers = {
  refreshSession: async (ctx, { body }) => ({ status: 200, body: await refreshSession(ctx, body) }),
  logout: async (ctx, { body }) => {
    await logout(ctx, body)
    return { status: 204 }
  },
  listSessions: async (ctx, { query }) => ({ status: 200, body: await listSessions(ctx, query) }),
  endSession: async (ctx, { params }) => {
    await endSession(ctx, params.id)
    return { status: 204 }
  },
  endOtherSessions: async (ctx) => {
    await endOtherSessions(ctx)
    return { status: 204 }
  },
} satisfies Partial<Handlers>
