// Nothing is wrong here: the code that is broken in the other files compiles when it is correct.
import { bind } from '../../../src/http/bind.ts'
import { fail } from '../../../src/contract/errors.ts'
import type { Handlers } from '../../../src/contract/handlers.ts'
import { emit, emitSql } from '../../../src/events/index.ts'
import { type Ctx, run } from '../../../src/core/context.ts'
import { app, handlers, core, socketHandlers, sockets } from './handlers.ts'
import { likes } from './statements.ts'

bind(app, core, handlers, sockets)
bind(app, core, handlers, { ...sockets, handlers: socketHandlers })
bind(app, core, { ...handlers, getHealth: async () => ({ status: 200, body: { status: 'ok' } }) }, sockets)

export const some = {
  unfollowUser: async (ctx, { params }) => {
    if (params.id === ctx.actor.id) fail('USER_NOT_FOUND', { id: params.id })
    return { status: 204 }
  },
} satisfies Partial<Handlers>

export async function publish(ctx: Ctx): Promise<void> {
  await emit(ctx, 'user_followed', { follower_id: 'a', following_id: 'b', by_request: false })
}

const [follower_id, following_id, by_request] = ['a', 'b', 'false']
export const followed = emitSql('user_followed', '$1', { follower_id, following_id, by_request })

export async function read(ctx: Ctx): Promise<(number | null)[]> {
  const rows = await run(ctx, likes, { content: 'a', limit: 1 })
  return rows.map(({ many }) => many)
}
