import { type Handlers, noContent } from '../contract/handlers.ts'
import { eraseInterest, eraseInterests } from './erase-interests.ts'
import { listInterests } from './list-interests.ts'

export const interestHandlers = {
  listInterests: async (ctx, { query }) => ({ status: 200, body: await listInterests(ctx, query) }),
  eraseInterests: (ctx) => noContent(eraseInterests(ctx)),
  eraseInterest: (ctx, { params }) => noContent(eraseInterest(ctx, params.tag.normalize('NFC'))),
} satisfies Partial<Handlers>
