import { type Ctx, run } from '../core/context.ts'
import { arrayOf, instant, nullable, statement, text, uuid } from '../platform/statement.ts'

const touch = statement({
  name: 'content.touch',
  params: { id: uuid, now: instant, tags: nullable(arrayOf(text)) },
  text: (p) => `
    update contents
    set updated_at = ${p.now}, tags = coalesce(${p.tags}, tags)
    where id = ${p.id}`,
})

/**
 * Sets `updated_at` after the domain of the content's type has changed something. `tags` are the new hashtags, if they
 * have changed.
 */
export async function touchContent(ctx: Ctx, id: string, { tags }: { tags?: string[] } = {}): Promise<void> {
  await run(ctx, touch, { id, now: ctx.core.clock.now(), tags: tags ?? null })
}
