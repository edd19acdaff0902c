import { randomUUID } from 'node:crypto'
import type { Account } from './accounts.ts'
import type { Action, Ledger } from './ledger.ts'
import { perform } from './perform.ts'
import type { World } from './world.ts'

/** Pause of a fan after each action. With ten fans the load is about 60 requests a second. */
const pauseMs = 300

export type Traffic = {
  /**
   * Resolves when each fan has finished the action that it had begun.
   * @throws Error when an action did not succeed
   */
  stop(): Promise<void>
}

/**
 * Lets the fans like the creator's posts, remove some of the likes, like some again, and comment. The creator creates a
 * post when a fan has finished all earlier ones.
 */
export function startTraffic({ creator, fans }: Pick<World, 'creator' | 'fans'>, ledger: Ledger): Traffic {
  const posts: Promise<string>[] = []
  let isStopped = false

  async function actOnPosts(fan: Account, offset: number): Promise<void> {
    for (let n = 0; !isStopped; n++) {
      posts[n] ??= createPost(ledger, creator)
      const post = await posts[n]!
      for (const kind of actionsOn(n + offset)) {
        if (isStopped) return
        ledger.actions.push(await act(ledger, fan, kind, post))
        await new Promise((resolve) => setTimeout(resolve, pauseMs))
      }
    }
  }

  const running = Promise.all(fans.map(actOnPosts))
  // `stop` reports it.
  running.catch(() => undefined)
  return {
    async stop() {
      isStopped = true
      await running
    },
  }
}

function actionsOn(n: number): Action['kind'][] {
  const kinds: Action['kind'][] = ['like']
  if (n % 3 === 0) kinds.push('unlike')
  if (n % 6 === 0) kinds.push('like')
  if (n % 4 === 0) kinds.push('comment')
  return kinds
}

/** Creates a post and returns its id. */
export async function createPost(ledger: Ledger, creator: Account): Promise<string> {
  const key = { 'Idempotency-Key': randomUUID() }
  const post = await perform(ledger, creator, randomUUID(), (options) =>
    creator.api.createPost({ caption: 'A post', visibility: 'public' }, key, options),
  )
  return (post as { id: string }).id
}

/** Makes a fan act on a post. */
export async function act(ledger: Ledger, fan: Account, kind: Action['kind'], post: string): Promise<Action> {
  const requestId = randomUUID()
  const about = { requestId, fan: fan.id, post, kind, begunAt: performance.now() }
  if (kind === 'comment') {
    const key = { 'Idempotency-Key': randomUUID() }
    const comment = await perform(ledger, fan, requestId, (options) =>
      fan.api.createPostComment(post, { content: 'A comment' }, key, options),
    )
    return { ...about, cause: `content_commented:${(comment as { id: string }).id}` }
  }
  const change = kind === 'like' ? fan.api.likePost : fan.api.unlikePost
  await perform(ledger, fan, requestId, (options) => change(post, options))
  return { ...about, cause: kind === 'like' ? `content_liked:${post}:${fan.id}` : undefined }
}
