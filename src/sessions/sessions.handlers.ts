import { type Handlers, noContent } from '../contract/handlers.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'
import { listSessions } from './list-sessions.ts'
import { logout } from './logout.ts'
import { refreshSession } from './refresh-session.ts'

export const sessionHandlers = {
  refreshSession: async (ctx, { body }) => ({ status: 200, body: await refreshSession(ctx, body) }),
  logout: (ctx, { body }) => noContent(logout(ctx, body)),
  listSessions: async (ctx, { query }) => ({ status: 200, body: await listSessions(ctx, query) }),
  endSession: (ctx, { params }) => noContent(endSession(ctx, params.id)),
  endOtherSessions: (ctx) => noContent(endOtherSessions(ctx)),
} satisfies Partial<Handlers>
