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

/** Takes note that something of the content has changed, for the domain of its type; with `tags` its hashtags have. */
export async function touchContent(ctx: Ctx, id: string, { tags }: { tags?: string[] } = {}): Promise<void> {
  await run(ctx, touch, { id, now: ctx.core.clock.now(), tags: tags ?? null })
}
