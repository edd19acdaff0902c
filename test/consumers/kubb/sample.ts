import fetchClient, { type Client, setConfig } from '@kubb/plugin-client/clients/fetch'
import { type Account, captions, nobody, type Seen } from '../walk'
import { createPost, getPost, likePost, listUserPosts, register } from './generated/client'
import type { Post } from './generated/types'
import { errorResponseSchema } from './generated/zod'

/** Keeps the body of an error, which the generated functions would decode as a success. */
let failed: unknown
const client: Client = async (config) => {
  const response = await fetchClient(config as never)
  if (response.status >= 400) {
    failed = response.data
    throw new Error(`the status is ${response.status}`)
  }
  return response as never
}

/** Registers, posts, reads the own posts by pages, likes one, and asks for one that does not exist. */
export async function walk(baseURL: string, account: Account): Promise<Seen> {
  // Its client sends bodies without a content type.
  const json = { 'content-type': 'application/json' }
  setConfig({ baseURL, headers: json })
  const session = await register(account, {}, { client })
  setConfig({ baseURL, headers: { ...json, authorization: `Bearer ${session.access_token}` } })
  for (const caption of captions) await createPost({ caption, visibility: 'public' }, {}, { client })

  const seen: Seen = { captions: [], likes: 0, missing: '' }
  let last: string | undefined
  for (let cursor: string | undefined; ; ) {
    const page = await listUserPosts(session.user.id, { limit: 2, ...(cursor && { cursor }) }, { client })
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
  seen.likes = (await likePost(last!, { client })).like_count

  await getPost(nobody, {}, { client }).catch(() => undefined)
  seen.missing = errorResponseSchema.parse(failed).error.code
  return seen
}
