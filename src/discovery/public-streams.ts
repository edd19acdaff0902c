import { createSharedValue } from '../platform/shared-value.ts'
import type { Runtime } from '../runtime.ts'

const statement = {
  name: 'public_streams',
  text: `select l.id from live_sessions l join contents c on c.id = l.id join users u on u.id = c.creator_id
    where l.ended_at is null and c.deleted_at is null and c.status = 'published' and c.visibility = 'public' and not u.is_private
    order by l.peak_viewers desc, l.id desc limit 50`,
}
const shared = new WeakMap<Runtime, () => Promise<string[]>>()

/** The public streams that run, those with the most viewers so far first; the same for everybody, five seconds old at the most. */
export function publicStreams(runtime: Runtime): Promise<string[]> {
  const known =
    shared.get(runtime) ??
    createSharedValue({
      share: 0.05,
      maxAgeMs: 5_000,
      make: async () => ((await runtime.postgres.pool.query(statement)).rows as { id: string }[]).map(({ id }) => id),
    })
  shared.set(runtime, known)
  return known()
}
