import { type Account, captions, nobody, type Seen } from '../walk'
import { client } from './generated/client.gen'
import { createPost, getPost, likePost, listUserPosts, register } from './generated/sdk.gen'
import type { Post } from './generated/types.gen'

/** Registers, posts, reads the own posts by pages, likes one, and asks for one that does not exist. */
export async function walk(baseUrl: string, account: Account): Promise<Seen> {
  client.setConfig({ baseUrl })
  const { data: session } = await register({ body: account, throwOnError: true })
  client.setConfig({ auth: session.access_token })
  for (const caption of captions) await createPost({ body: { caption, visibility: 'public' }, throwOnError: true })

  const seen: Seen = { captions: [], likes: 0, missing: '' }
  const path = { id: session.user.id }
  let last: string | undefined
  for (let cursor: string | undefined; ; ) {
    const query = cursor === undefined ? { limit: 2 } : { limit: 2, cursor }
    const { data: page } = await listUserPosts({ path, query, throwOnError: true })
    for (const item of page.items) {
      if (item.type !== 'post') continue
      // An open union is not narrowed by its type alone, because an unknown kind could have any.
      const post = item as Post
      seen.captions.push(post.caption ?? '')
      last = post.id
    }
    if (page.next_cursor === null) break
    cursor = page.next_cursor
  }
  const { data: like } = await likePost({ path: { id: last! }, throwOnError: true })
  seen.likes = like.like_count

  const { error: missing } = await getPost({ path: { id: nobody } })
  if (missing?.error.code === 'CONTENT_NOT_FOUND') seen.missing = missing.error.code
  return seen
}
