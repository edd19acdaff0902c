import { type Ctx, run } from '../core/context.ts'
import { arrayOf, instant, nullable, statement, text, uuid } from '../platform/statement.ts'

const touch = statement({
  name: 'content.touch',
  params: { id: uuid, tags: nullable(arrayOf(text)), now: instant },
  text: (p) => `
    update contents
    set updated_at = ${p.now}, tags = coalesce(${p.tags}, tags)
    where id = ${p.id}`,
})

/** Notes that a piece of content has changed, and its tags where its text is another one now. */
export async function touchContent(ctx: Ctx, id: string, change: { tags?: readonly string[] }): Promise<void> {
  await run(ctx, touch, { id, tags: change.tags ?? null, now: ctx.core.clock.now() })
}
