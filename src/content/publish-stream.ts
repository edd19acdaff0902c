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

/** Shows a stream that was announced only when its video came. */
export async function publishStream(ctx: Ctx, id: string): Promise<void> {
  await run(ctx, publish, { id, now: ctx.core.clock.now() })
}
