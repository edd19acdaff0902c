import { inTurn, onEventsOf, reactTo } from '../events/index.ts'
import { onMediaDiscarded } from '../media/index.ts'
import { Content, Post, Reel } from './content.entity.ts'
import { contentHandlers } from './content.handlers.ts'
import { eraseContents } from './erase-contents.ts'
import { exportContents } from './export-content.ts'
import { isListed } from './listed.ts'
import { onMediaFailed, onMediaReady } from './on-media-settled.ts'
import { restrictedCounters } from './post-counts.ts'
import { publishDue } from './publish-due.ts'
import { purgeDeletedContent } from './purge-deleted-content.ts'

const hourMs = 60 * 60 * 1000
const secondMs = 1000

/** Posts and reels, and the parts that all types of content share. */
export const content = {
  handlers: contentHandlers,
  entities: [Content, Post, Reel],
  tables: ['contents', 'posts', 'reels', 'content_media', 'content_edits', 'restricted_post_counts'],
  erase: eraseContents,
  export: exportContents,
  // Triggers on contents update these counters.
  counters: [
    {
      table: 'users',
      key: 'id',
      column: 'post_count',
      actual: `
        select count(*)
        from contents c
        where c.creator_id = t.id
          and c.type in ('post', 'reel')
          and ${isListed('c')}`,
    },
    ...restrictedCounters,
  ],
  consumers: [
    onEventsOf({
      name: 'publishing',
      subject: 'events.media',
      batch: 50,
      handle: inTurn(
        reactTo('media_ready', onMediaReady),
        reactTo('media_failed', onMediaFailed),
        reactTo('media_discarded', onMediaDiscarded),
      ),
    }),
  ],
  jobs: [
    { name: 'publish-due', everyMs: secondMs, what: 'publishing scheduled content', run: publishDue },
    { name: 'purge-deleted-content', everyMs: hourMs, what: 'purging deleted content', run: purgeDeletedContent },
  ],
}
