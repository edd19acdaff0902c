import { LRUCache } from 'lru-cache'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { arrayOf, float, integer, statement, text } from '../platform/statement.ts'
import { inverseDocumentFrequency } from './signals.ts'

// The number of contents is Postgres' estimate: counting them would take too long.
const frequencies = statement({
  name: 'feed.tag_frequencies',
  params: { tags: arrayOf(text) },
  row: { tag: text, many: integer, items: float },
  text: (p) => `
    select
      requested.tag,
      coalesce(t.content_count, 0) as many,
      (select greatest(reltuples, 0) from pg_class where oid = 'contents'::regclass) as items
    from unnest(${p.tags}) requested (tag)
    left join tags t on t.tag = requested.tag`,
})
const rarities = part({ open: () => new LRUCache<string, number>({ max: 100_000, ttl: 60_000 }) })

/**
 * Returns a function that returns the inverse document frequency of a tag. Each tag is cached for a minute for all
 * users; the missing tags of a call are read together.
 */
export async function tagRarity(core: Core, tags: Iterable<string>): Promise<(tag: string) => number> {
  const cache = core.of(rarities)
  const found = new Map<string, number>()
  const missing: string[] = []
  for (const tag of new Set(tags)) {
    const value = cache.get(tag)
    if (value === undefined) missing.push(tag)
    else found.set(tag, value)
  }
  if (missing.length > 0)
    for (const { tag, many, items } of await core.postgres.run(frequencies, { tags: missing })) {
      const value = inverseDocumentFrequency(many, items)
      found.set(tag, value)
      cache.set(tag, value)
    }
  return (tag) => found.get(tag) ?? 0
}
