import type { Handlers } from '../contract/handlers.ts'
import { getAccount } from './get-account.ts'
import { listAccounts } from './list-accounts.ts'
import { reinstateUser } from './reinstate-user.ts'
import { setUserRole } from './set-user-role.ts'
import { suspendUser } from './suspend-user.ts'

export const moderationHandlers = {
  listAccounts: async (ctx, { query }) => ({ status: 200, body: await listAccounts(ctx, query) }),
  getAccount: async (ctx, { params }) => ({ status: 200, body: await getAccount(ctx, params.id) }),
  suspendUser: async (ctx, { params, body }) => ({ status: 200, body: await suspendUser(ctx, params.id, body) }),
  reinstateUser: async (ctx, { params }) => ({ status: 200, body: await reinstateUser(ctx, params.id) }),
  setUserRole: async (ctx, { params, body }) => ({ status: 200, body: await setUserRole(ctx, params.id, body.role) }),
} satisfies Partial<Handlers>
