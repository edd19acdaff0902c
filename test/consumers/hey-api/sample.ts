import { type Account, captions, itemsOf, nobody, type Seen } from '../walk'
import { client } from './generated/client.gen'
import { createPost, getPost, likePost, listUserPosts, register } from './generated/sdk.gen'
import type { Post } from './generated/types.gen'

/** Registers, posts, reads the own posts by pages, likes one, and asks for one that does not exist. */
export async function walk(baseUrl: string, account: Account): Promise<Seen> {
  client.setConfig({ baseUrl })
  const { data: session } = await register({ body: account, throwOnError: true })
  client.setConfig({ auth: session.access_token })
  for (const caption of captions) await createPost({ body: { caption, visibility: 'public' }, throwOnError: true })

  // An open union is not narrowed by its type alone, because an unknown kind could have any.
  const posts: Post[] = []
  const path = { id: session.user.id }
  const read = async (cursor: string | undefined) => {
    const query = cursor === undefined ? { limit: 2 } : { limit: 2, cursor }
    return (await listUserPosts({ path, query, throwOnError: true })).data
  }
  for await (const item of itemsOf(read)) if (item.type === 'post') posts.push(item as Post)

  const { data: like } = await likePost({ path: { id: posts.at(-1)!.id }, throwOnError: true })

  const { error: missing } = await getPost({ path: { id: nobody } })
  return {
    captions: posts.map(({ caption }) => caption ?? ''),
    likes: like.like_count,
    missing: missing?.error.code ?? '',
  }
}
