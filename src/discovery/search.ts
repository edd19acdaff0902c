import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { searchContent } from './search-content.ts'
import { parseSearch } from './search-query.ts'
import { searchTags } from './search-tags.ts'
import { searchUsers } from './search-users.ts'

type Query = PageQuery & { q: string; type?: 'users' | 'tags' | 'posts' | undefined }

/** Maximum number of users, and of hashtags, before the content in a search without a type. */
const aheadOfContent = 3

/**
 * Searches users, hashtags or content. Without a type, the first page begins with some users and hashtags; the rest of
 * the first page and all further pages are content.
 * @throws INVALID_CURSOR, VALIDATION_FAILED for an invalid filter
 */
export async function search(
  ctx: UserCtx,
  { q, type, limit, cursor }: Query,
): Promise<RawJson<components['schemas']['SearchPage']>> {
  const text = q.trim()
  const name = text.normalize('NFC').replace(/^[@#]/, '')
  if (type !== undefined && type !== 'posts' && name === '') return joined({ items: [], nextCursor: null })
  if (type === 'users') return toJson(await searchUsers(ctx, name, { limit, cursor }))
  if (type === 'tags') return toJson(await searchTags(ctx, name, { limit, cursor }))
  const query = parseSearch(text)
  if (type === 'posts' || cursor !== undefined) return joined(await searchContent(ctx, text, query, { limit, cursor }))
  const words = query.words.join(' ')
  const tag = query.words.length === 0 ? query.tags[0] : query.words.length === 1 ? query.words[0] : undefined
  const [users, tags] = await Promise.all([
    words === '' ? [] : searchUsers(ctx, words, { limit: aheadOfContent }).then(({ items }) => items),
    tag === undefined ? [] : searchTags(ctx, tag, { limit: aheadOfContent }).then(({ items }) => items),
  ])
  // The page keeps room for at least one content item; otherwise there could be no cursor for the next page.
  const ahead = [...users, ...tags].slice(0, limit - 1)
  const content = await searchContent(ctx, text, query, { limit: limit - ahead.length })
  return joined({
    items: [...ahead.map((one) => JSON.stringify(one)), ...content.items],
    nextCursor: content.nextCursor,
  })
}

function toJson<T>({ items, nextCursor }: { items: object[]; nextCursor: string | null }): RawJson<T> {
  return rawJson(JSON.stringify({ items, next_cursor: nextCursor }))
}

function joined<T>({ items, nextCursor }: { items: string[]; nextCursor: string | null }): RawJson<T> {
  return rawJson(`{"items":[${items.join(',')}],"next_cursor":${JSON.stringify(nextCursor)}}`)
}
