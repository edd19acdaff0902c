import type { Handlers } from '../contract/handlers.ts'
import { dropDeadLetter, listDeadLetters, listEventConsumers, replayDeadLetter, replayEvents } from './events.ts'
import { getAccount } from './get-account.ts'
import { listAccounts } from './list-accounts.ts'
import { reinstateUser } from './reinstate-user.ts'
import { setUserRole } from './set-user-role.ts'
import { listSigningKeys, rotateSigningKeys } from './signing-keys.ts'
import { suspendUser } from './suspend-user.ts'

export const administrationHandlers = {
  listAccounts: async (ctx, { query }) => ({ status: 200, body: await listAccounts(ctx, query) }),
  getAccount: async (ctx, { params }) => ({ status: 200, body: await getAccount(ctx, params.id) }),
  suspendUser: async (ctx, { params, body }) => ({ status: 200, body: await suspendUser(ctx, params.id, body) }),
  reinstateUser: async (ctx, { params }) => ({ status: 200, body: await reinstateUser(ctx, params.id) }),
  setUserRole: async (ctx, { params, body }) => ({ status: 200, body: await setUserRole(ctx, params.id, body.role) }),
  listSigningKeys: async (ctx) => ({ status: 200, body: await listSigningKeys(ctx) }),
  rotateSigningKeys: async (ctx, { body }) => ({ status: 201, body: await rotateSigningKeys(ctx, body) }),
  listEventConsumers: async (ctx) => ({ status: 200, body: await listEventConsumers(ctx) }),
  replayEvents: async (ctx, { params, body }) => ({ status: 202, body: await replayEvents(ctx, params.name, body.from) }),
  listDeadLetters: async (ctx, { query }) => ({ status: 200, body: await listDeadLetters(ctx, query) }),
  replayDeadLetter: async (ctx, { params }) => ({ status: 202, body: await replayDeadLetter(ctx, params.id) }),
  dropDeadLetter: (ctx, { params }) => dropDeadLetter(ctx, params.id).then(() => ({ status: 204 }) as const),
} satisfies Partial<Handlers>
