import type { Handlers } from '../contract/handlers.ts'
import { createSocketTicket } from './tickets.ts'

export const realtimeHandlers = {
  createSocketTicket: async (ctx) => ({ status: 201, body: await createSocketTicket(ctx) }),
} satisfies Partial<Handlers>
