import { type Ctx, run } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'
import { timesOf } from './idempotency.ts'
import { isUnleased, lease } from './idempotency-keys.ts'

const purge = statement({
  name: 'http.idempotency_purge',
  params: { expired: instant, ...lease },
  text: (p) => `
    delete from idempotency_keys
    where (scope, key) in (
      select scope, key
      from idempotency_keys
      where created_at <= ${p.expired}
        and ${isUnleased(p)}
      for update skip locked
    )`,
})

/** Deletes keys that are older than 24 hours. */
export async function purgeIdempotencyKeys(ctx: Ctx): Promise<void> {
  const { expired, now, latest_lease } = timesOf(ctx)
  await run(ctx, purge, { expired, now, latest_lease })
}
