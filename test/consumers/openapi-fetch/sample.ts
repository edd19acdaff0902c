import createClient from 'openapi-fetch'
import { type Account, captions, itemsOf, nobody, type Seen } from '../walk'
import type { components, paths } from './generated/schema'

/** Registers, posts, reads the own posts by pages, likes one, and asks for one that does not exist. */
export async function walk(baseUrl: string, account: Account): Promise<Seen> {
  const client = createClient<paths>({ baseUrl })
  const { data: session } = await client.POST('/api/v1/auth/register', { body: account })
  const headers = { authorization: `Bearer ${session!.access_token}` }
  for (const caption of captions)
    await client.POST('/api/v1/posts', { headers, body: { caption, visibility: 'public' } })

  // An open union is not narrowed by its type alone, because an unknown kind could have any.
  const posts: components['schemas']['Post'][] = []
  const path = { id: session!.user.id }
  const read = async (cursor: string | undefined) => {
    const query = { limit: 2, ...(cursor && { cursor }) }
    return (await client.GET('/api/v1/users/{id}/posts', { headers, params: { path, query } })).data!
  }
  for await (const item of itemsOf(read)) if (item.type === 'post') posts.push(item as components['schemas']['Post'])

  const like = await client.POST('/api/v1/posts/{id}/like', { headers, params: { path: { id: posts.at(-1)!.id } } })
  const missing = await client.GET('/api/v1/posts/{id}', { headers, params: { path: { id: nobody } } })
  return {
    captions: posts.map(({ caption }) => caption ?? ''),
    likes: like.data!.like_count,
    missing: missing.error!.error.code,
  }
}
