import { contentJson } from '../content/index.ts'
import { sql, type UserCtx } from '../core/context.ts'

const statement = {
  name: 'live_text',
  text: `select ${contentJson({ viewer: '$2::uuid', now: '$4::timestamptz', baseUrl: '$3::text', types: ['live'] })} as item
    from contents c join users u on u.id = c.creator_id where c.id = $1`,
}

/** A stream as its caller sees it, as JSON text, whatever its state. */
export async function liveText(ctx: UserCtx, id: string): Promise<string> {
  const { config, clock } = ctx.core
  const [row] = await sql<{ item: string }>(ctx, statement, [id, ctx.actor.id, config.mediaBaseUrl, clock.now()])
  return row!.item
}
