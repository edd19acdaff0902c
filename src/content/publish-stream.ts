import { type Ctx, run } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'

const publish = statement({
  name: 'content.publish_stream',
  params: { id: uuid, now: instant },
  text: (p) => `
    update contents
    set status = 'published', published_at = ${p.now}, updated_at = ${p.now}
    where id = ${p.id}`,
})

/**
 * Publishes a stream that was not announced at its start. The caller of this function emits the events, in the same
 * transaction.
 */
export async function publishStream(ctx: Ctx, id: string): Promise<void> {
  await run(ctx, publish, { id, now: ctx.core.clock.now() })
}
