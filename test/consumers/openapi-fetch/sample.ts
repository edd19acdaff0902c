import createClient from 'openapi-fetch'
import { type Account, captions, nobody, type Seen } from '../walk'
import type { components, paths } from './generated/schema'

/** Registers, posts, reads the own posts by pages, likes one, and asks for one that does not exist. */
export async function walk(baseUrl: string, account: Account): Promise<Seen> {
  const client = createClient<paths>({ baseUrl })
  const { data: session } = await client.POST('/api/v1/auth/register', { body: account })
  const headers = { authorization: `Bearer ${session!.access_token}` }
  for (const caption of captions)
    await client.POST('/api/v1/posts', { headers, body: { caption, visibility: 'public' } })

  const seen: Seen = { captions: [], likes: 0, missing: '' }
  const path = { id: session!.user.id }
  let last: string | undefined
  for (let cursor: string | undefined; ; ) {
    const query = { limit: 2, ...(cursor && { cursor }) }
    const { data: page } = await client.GET('/api/v1/users/{id}/posts', { headers, params: { path, query } })
    for (const item of page!.items) {
      if (item.type !== 'post') continue
      // An open union is not narrowed by its type alone, because an unknown kind could have any.
      const post = item as components['schemas']['Post']
      seen.captions.push(post.caption ?? '')
      last = post.id
    }
    if (page!.next_cursor === null) break
    cursor = page!.next_cursor
  }
  const like = await client.POST('/api/v1/posts/{id}/like', { headers, params: { path: { id: last! } } })
  seen.likes = like.data!.like_count

  const missing = await client.GET('/api/v1/posts/{id}', { headers, params: { path: { id: nobody } } })
  seen.missing = missing.error!.error.code
  return seen
}
