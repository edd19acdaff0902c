import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { arrayOf, statement, text } from '../platform/statement.ts'
import { kinds, kindsThat } from './kinds.ts'

// The kind is not a parameter, so that the statement can use the partial index on causes.
const statements = kindsThat(({ causesToClear }) => causesToClear !== undefined).map((kind) => ({
  causesOf: kinds[kind].causesToClear!,
  clear: statement({
    name: `notifications.clear_text_${kind}`,
    params: { causes: arrayOf(text) },
    text: (p) => `
      update notifications
      set data = jsonb_set(data, '{text}', 'null')
      where event = '${kind}'
        and cause = any(${p.causes})`,
  }),
}))

/** Removes texts from notifications that have been changed or deleted since. */
export async function clearTexts(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { causesOf, clear } of statements) {
    const causes = events.flatMap(causesOf)
    if (causes.length > 0) await run(ctx, clear, { causes })
  }
}
