import type { Core } from '../core/core.ts'
import { sharedPart } from '../core/shared-part.ts'

const statement = {
  name: 'public_streams',
  text: `select l.id from live_sessions l join contents c on c.id = l.id join users u on u.id = c.creator_id
    where l.ended_at is null and c.deleted_at is null and c.status = 'published' and c.visibility = 'public' and not u.is_private
    order by l.peak_viewers desc, l.id desc limit 50`,
}
/** The public streams that run, those with the most viewers so far first; the same for everybody, five seconds old at the most. */
export const publicStreams = sharedPart({
  make: async (core: Core) =>
    ((await core.postgres.pool.query(statement)).rows as { id: string }[]).map(({ id }) => id),
  share: 0.05,
  maxAgeMs: 5_000,
})
