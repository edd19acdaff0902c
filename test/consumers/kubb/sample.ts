import fetchClient, { type Client, setConfig } from '@kubb/plugin-client/clients/fetch'
import { type Account, captions, itemsOf, nobody, type Seen } from '../walk'
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

  // An open union is not narrowed by its type alone, because an unknown kind could have any.
  const posts: Post[] = []
  const read = (cursor: string | undefined) =>
    listUserPosts(session.user.id, { limit: 2, ...(cursor && { cursor }) }, { client })
  for await (const item of itemsOf(read)) if (item.type === 'post') posts.push(item as Post)

  const like = await likePost(posts.at(-1)!.id, { client })

  await getPost(nobody, {}, { client }).catch(() => undefined)
  return {
    captions: posts.map(({ caption }) => caption ?? ''),
    likes: like.like_count,
    missing: errorResponseSchema.parse(failed).error.code,
  }
}
