import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { arrayOf, statement, text } from '../platform/statement.ts'
import { kinds, kindsThat } from './kinds.ts'

// A kind is no parameter: a partial index finds its causes.
const forgettings = kindsThat(({ forgetsText }) => forgetsText !== undefined).map((kind) => ({
  causesOf: kinds[kind].forgetsText!,
  forget: statement({
    name: `notifications.forget_text_${kind}`,
    params: { causes: arrayOf(text) },
    text: (p) => `
      update notifications
      set data = jsonb_set(data, '{text}', 'null')
      where event = '${kind}'
        and cause = any(${p.causes})`,
  }),
}))

/** What was said and has been changed or deleted since is told no longer. */
export async function forgetTexts(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { causesOf, forget } of forgettings) {
    const causes = events.flatMap(causesOf)
    if (causes.length > 0) await run(ctx, forget, { causes })
  }
}
