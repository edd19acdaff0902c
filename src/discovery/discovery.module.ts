import type { Ctx } from '../core/context.ts'
import type { StoredCounter } from '../core/counter.ts'
import { onEventsOf } from '../events/index.ts'
import { countTags } from './count-tags.ts'
import { discoveryHandlers } from './discovery.handlers.ts'
import { eraseTags } from './erase-tags.ts'
import { onEngagementTrends, onTagTrends } from './on-trend-events.ts'
import { rebuildAllTrends, restoreTrends, trendScript } from './trends.ts'

// Content that is listed but not counted yet does not make the counter wrong.
const tagCount: StoredCounter = {
  table: 'tags',
  key: 'tag',
  column: 'content_count',
  actual: 'select count(*) from content_tags where tag = t.tag and is_counted',
}

const minuteMs = 60 * 1000
const secondMs = 1000

/** Search, trends, and recommended users. */
export const discovery = {
  handlers: discoveryHandlers,
  tables: ['tags', 'content_tags', 'content_texts', 'search_words'],
  erase: eraseTags,
  counters: [tagCount],
  scripts: { novaTrend: trendScript },
  consumers: [
    onEventsOf({ name: 'trending', subject: 'events.engagement', batch: 500, handle: onEngagementTrends }),
    onEventsOf({ name: 'trending-tags', subject: 'events.content', batch: 500, handle: onTagTrends }),
  ],
  jobs: [
    { name: 'count-tags', everyMs: secondMs, what: 'counting hashtags', run: countTags },
    {
      name: 'restore-trends',
      everyMs: 5 * secondMs,
      what: 'restoring trends',
      run: ({ core }: Ctx) => restoreTrends(core),
    },
    {
      name: 'rebuild-trends',
      everyMs: 5 * minuteMs,
      what: 'rebuilding trends',
      run: ({ core }: Ctx) => rebuildAllTrends(core),
    },
  ],
}
