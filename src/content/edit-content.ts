import { withCleared } from '../contract/clear.ts'
import { expectUnchanged } from '../contract/entity-tags.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { audienceSql } from '../graph/index.ts'
import { instant, statement, text, uuid } from '../platform/statement.ts'
import { mentionsOf, tagsOf } from './captions.ts'
import { getContent } from './get-content.ts'
import { changeOwn } from './own-content.ts'
import { expectPublishAt } from './publish-at.ts'

type Changes = components['schemas']['EditPostRequest']

const edits = { post: 'editPost', reel: 'editReel' } as const

const savePrevious = statement({
  name: 'content.save_previous_caption',
  params: { id: uuid, content: uuid, caption: text, now: instant },
  text: (p) => `
    insert into content_edits (id, content_id, caption, audience, replaced_at)
    select ${p.id}, c.id, ${p.caption}, ${audienceSql({ creator: 'u', visibility: 'c.visibility' })}, ${p.now}
    from contents c
    join users u on u.id = c.creator_id
    where c.id = ${p.content}`,
})

const onePicture = statement({
  name: 'content.one_picture',
  params: { content: uuid },
  row: { media_id: uuid },
  text: (p) => `
    select media_id
    from content_media
    where content_id = ${p.content}
    limit 1`,
})

/**
 * Changes the given fields, and saves the previous text of a published caption, with the audience that it had. A call
 * that changes nothing does not count as an edit.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER, PRECONDITION_FAILED,
 * CONTENT_ALREADY_PUBLISHED when it can no longer be scheduled, VALIDATION_FAILED when neither a caption nor a picture
 * would be left, `publish_at` is not within a year from now, or a field is both set and cleared
 */
export function editContent<T>(
  ctx: UserCtx,
  type: 'post' | 'reel',
  id: string,
  given: Changes,
  ifMatch: string | undefined,
): Promise<RawJson<T>> {
  const changes = withCleared(given)
  return changeOwn(ctx, type, id, async (inside, content) => {
    await expectUnchanged(edits[type], ifMatch, () => getContent(inside, type, id))
    const { caption = content.caption, visibility = content.visibility, sensitive = content.sensitive } = changes
    const contentWarning =
      changes.content_warning === undefined ? (content.contentWarning ?? null) : changes.content_warning
    const isWaiting = content.status === 'draft' || content.status === 'scheduled'
    if (changes.publish_at !== undefined && !isWaiting) fail('CONTENT_ALREADY_PUBLISHED')
    const publishAt =
      changes.publish_at === undefined
        ? (content.publishAt ?? null)
        : changes.publish_at === null
          ? null
          : expectPublishAt(ctx, changes.publish_at)
    const isSame =
      caption === content.caption &&
      visibility === content.visibility &&
      sensitive === content.sensitive &&
      contentWarning === (content.contentWarning ?? null) &&
      publishAt?.getTime() === content.publishAt?.getTime()
    if (isSame) return getContent(inside, type, id)
    if (caption.trim() === '' && (await run(inside, onePicture, { content: id })).length === 0)
      fail('VALIDATION_FAILED', { issues: [{ field: 'caption', message: 'A post needs a caption or a picture' }] })
    const now = ctx.core.clock.now()
    const isPublished = content.status === 'published'
    if (caption !== content.caption) {
      // A caption that only the creator has seen is not part of the history.
      if (isPublished && content.visibility !== 'private')
        await run(inside, savePrevious, { id: ctx.core.newId(), content: id, caption: content.caption, now })
      Object.assign(content, {
        caption,
        tags: tagsOf(caption),
        mentions: [...(await mentionsOf(inside, caption, ctx.actor.id))],
      })
    }
    Object.assign(content, { visibility, sensitive, contentWarning, publishAt, updatedAt: now })
    if (isWaiting) content.status = publishAt === null ? 'draft' : 'scheduled'
    if (isPublished) content.editedAt = now
    await emit(inside, 'content_edited', {
      content_id: content.id,
      content_type: type,
      creator_id: content.creatorId,
      visibility,
    })
    return getContent(inside, type, id)
  })
}
