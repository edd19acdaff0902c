import { isListed } from '../content/index.ts'
import { sharedPart } from '../core/shared-part.ts'
import { statement, uuid } from '../platform/statement.ts'

const streams = statement({
  name: 'discovery.public_streams',
  params: {},
  row: { id: uuid },
  text: () => `
    select l.id
    from live_sessions l
    join contents c on c.id = l.id
    join users u on u.id = c.creator_id
    where l.ended_at is null
      and ${isListed('c')}
      and c.visibility = 'public'
      and not u.is_private
    order by l.peak_viewers desc, l.id desc
    limit 50`,
})

/**
 * The running public streams, those with the highest peak of viewers first. Shared by all users; at most five seconds
 * old.
 */
export const publicStreams = sharedPart({
  make: async ({ postgres }) => (await postgres.run(streams, {})).map(({ id }) => id),
  share: 0.05,
  maxAgeMs: 5_000,
})
