import { created, type Handlers, inSteps } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { createSocketTicket } from './tickets.ts'

export const realtimeHandlers = {
  createSocketTicket: inSteps(async (ctx: UserCtx) => created(await createSocketTicket(ctx))),
} satisfies Partial<Handlers>
