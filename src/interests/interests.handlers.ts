import type { Handlers } from '../contract/handlers.ts'
import { eraseInterest, eraseInterests } from './erase-interests.ts'
import { listInterests } from './list-interests.ts'

export const interestHandlers = {
  listInterests: async (ctx, { query }) => ({ status: 200, body: await listInterests(ctx, query) }),
  eraseInterests: (ctx) => eraseInterests(ctx).then(() => ({ status: 204 }) as const),
  eraseInterest: (ctx, { params }) => eraseInterest(ctx, params.tag.normalize('NFC')).then(() => ({ status: 204 }) as const),
} satisfies Partial<Handlers>
