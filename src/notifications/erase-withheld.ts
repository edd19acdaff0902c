import { type Ctx, run } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { statement, text, uuid } from '../platform/statement.ts'

const erase = statement({
  name: 'notifications.erase_withheld',
  params: { user: uuid },
  text: (p) => `delete from withheld_notifications where user_id = ${p.user}`,
})

const ofUser = statement({
  name: 'notifications.withheld_of_user',
  params: { user: uuid },
  row: { cause: text, withheld_at: text },
  text: (p) => `
    select cause, ${timestampSql('withheld_at')} as withheld_at
    from withheld_notifications
    where user_id = ${p.user}
    order by cause`,
})

/** Deletes what is remembered about notifications that a user did not get. */
export async function eraseWithheld(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, erase, { user: userId })
}

/** Returns the causes of the notifications that a user did not get. */
export async function* arrayOfWithheld(ctx: Ctx, userId: string): AsyncIterable<object> {
  yield* await run(ctx, ofUser, { user: userId })
}
