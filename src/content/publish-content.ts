import { fail } from '../contract/errors.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { boolean, statement, text, uuid } from '../platform/statement.ts'
import { getContent } from './get-content.ts'
import { changeOwn } from './own-content.ts'

// The lock prevents the processing of a picture from finishing between this read and the commit; otherwise the content
// would never be published.
const mediaStates = statement({
  name: 'content.media_states',
  params: { content: uuid },
  row: { status: text },
  text: (p) => `
    select m.status
    from content_media cm
    join media m on m.id = cm.media_id
    where cm.content_id = ${p.content}
    for share of m`,
})

const account = statement({
  name: 'content.account_of_creator',
  params: { creator: uuid },
  row: { is_private: boolean },
  text: (p) => `
    select is_private
    from users
    where id = ${p.creator}`,
})

async function isPrivate(ctx: UserCtx): Promise<boolean> {
  const [row] = await run(ctx, account, { creator: ctx.actor.id })
  return row!.is_private
}

/**
 * Publishes a draft or scheduled content: now, or once its media is ready.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER, CONTENT_ALREADY_PUBLISHED, INVALID_MEDIA
 * when media failed
 */
export function publishContent<T>(ctx: UserCtx, type: 'post' | 'reel', id: string): Promise<RawJson<T>> {
  return changeOwn(ctx, type, id, async (inside, content) => {
    if (content.status === 'published' || content.status === 'processing') fail('CONTENT_ALREADY_PUBLISHED')
    const media = await run(inside, mediaStates, { content: id })
    if (media.some(({ status }) => status === 'failed'))
      fail('INVALID_MEDIA', { reason: 'A media item could not be processed' })
    const now = ctx.core.clock.now()
    const isReady = media.every(({ status }) => status === 'ready')
    Object.assign(content, {
      status: isReady ? 'published' : 'processing',
      publishedAt: isReady ? now : null,
      publishAt: null,
      updatedAt: now,
    })
    const { creatorId: creator_id, visibility, tags = [] } = content
    if (isReady)
      await emit(inside, 'content_published', {
        content_id: content.id,
        content_type: type,
        creator_id,
        visibility,
        tags,
        account_is_private: await isPrivate(inside),
      })
    await inside.em.flush()
    return getContent(inside, type, id)
  })
}
