import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { searchContent } from './search-content.ts'
import { parseSearch } from './search-query.ts'
import { searchTags } from './search-tags.ts'
import { searchUsers } from './search-users.ts'

type Query = PageQuery & { q: string; type?: 'users' | 'tags' | 'posts' | undefined }

/** How many users, and how many tags, come before the content when everything is looked for. */
const aheadOfContent = 3

/**
 * Users, hashtags or content; without a type the first page begins with some of the former, and the rest of the walk is
 * content.
 * @throws INVALID_CURSOR, VALIDATION_FAILED for a filter that is none
 */
export async function search(
  ctx: UserCtx,
  { q, type, limit, cursor }: Query,
): Promise<RawJson<components['schemas']['SearchPage']>> {
  const text = q.trim()
  const name = text.normalize('NFC').replace(/^[@#]/, '')
  if (type !== undefined && type !== 'posts' && name === '') return joined({ items: [], nextCursor: null })
  if (type === 'users') return written(await searchUsers(ctx, name, { limit, cursor }))
  if (type === 'tags') return written(await searchTags(ctx, name, { limit, cursor }))
  const query = parseSearch(text)
  if (type === 'posts' || cursor !== undefined) return joined(await searchContent(ctx, text, query, { limit, cursor }))
  const words = query.words.join(' ')
  const tag = query.words.length === 0 ? query.tags[0] : query.words.length === 1 ? query.words[0] : undefined
  const [users, tags] = await Promise.all([
    words === '' ? [] : searchUsers(ctx, words, { limit: aheadOfContent }).then(({ items }) => items),
    tag === undefined ? [] : searchTags(ctx, tag, { limit: aheadOfContent }).then(({ items }) => items),
  ])
  // At least one place stays for content, or a walk could not go on.
  const ahead = [...users, ...tags].slice(0, limit - 1)
  const content = await searchContent(ctx, text, query, { limit: limit - ahead.length })
  return joined({
    items: [...ahead.map((one) => JSON.stringify(one)), ...content.items],
    nextCursor: content.nextCursor,
  })
}

function written<T>({ items, nextCursor }: { items: object[]; nextCursor: string | null }): RawJson<T> {
  return rawJson(JSON.stringify({ items, next_cursor: nextCursor }))
}

function joined<T>({ items, nextCursor }: { items: string[]; nextCursor: string | null }): RawJson<T> {
  return rawJson(`{"items":[${items.join(',')}],"next_cursor":${JSON.stringify(nextCursor)}}`)
}
