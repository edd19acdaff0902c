import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { arrayOf, instant, statement, text } from '../platform/statement.ts'
import { kinds, kindsThat } from './kinds.ts'

// The kind is not a parameter, so that the statement can use the partial index on causes.
const statements = kindsThat(({ causesToClear }) => causesToClear !== undefined).map((kind) => ({
  causesOf: kinds[kind].causesToClear!,
  clear: statement({
    name: `notifications.clear_text_${kind}`,
    params: { causes: arrayOf(text), times: arrayOf(instant) },
    text: (p) => `
      update notifications n
      set data = jsonb_set(data, '{text}', 'null')
      from unnest(${p.causes}, ${p.times}) as c (cause, before)
      where n.event = '${kind}'
        and n.cause = c.cause
        and n.created_at < c.before
        and n.data -> 'text' <> 'null'`,
  }),
}))

/**
 * Removes texts from notifications that have been changed or deleted since. The notifications that an edit itself
 * causes have the time of the edit and the new text, which they keep when the edit is handled again.
 */
export async function clearTexts(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { causesOf, clear } of statements) {
    const texts = events.flatMap((event) => {
      const before = event.type === 'content_edited' ? event.occurred_at : 'infinity'
      return causesOf(event).map((cause) => ({ cause, before }))
    })
    if (texts.length === 0) continue
    await run(ctx, clear, { causes: texts.map(({ cause }) => cause), times: texts.map(({ before }) => before) })
  }
}
