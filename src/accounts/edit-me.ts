import { withCleared } from '../contract/clear.ts'
import { expectUnchanged } from '../contract/entity-tags.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { lockUser } from '../graph/index.ts'
import { statement, text, uuid } from '../platform/statement.ts'
import { claimUsername } from './claim-username.ts'
import { accountConflict } from './create-account.ts'
import { expectNewDisplayName, expectNewUsername } from './expect-names.ts'
import { presentMe } from './present.ts'
import { User } from './user.entity.ts'
import { withdrawAvatar } from './withdraw-avatar.ts'

type Me = components['schemas']['Me']
type Changes = components['schemas']['UpdateMeRequest']

// The lock prevents the picture from becoming ready between this read and the commit; otherwise it would never become
// the avatar.
const picture = statement({
  name: 'accounts.lock_picture',
  params: { media: uuid, owner: uuid },
  row: { status: text },
  text: (p) => `
    select status
    from media
    where id = ${p.media}
      and owner_id = ${p.owner}
      and kind = 'image'
      and status in ('processing', 'ready')
      and discarded_at is null
    for share`,
})

/**
 * Edits the caller's profile. A picture that is not ready yet becomes the avatar when it is. A username that is given
 * up is held for the caller, who may take it back.
 * @throws INVALID_USERNAME, USERNAME_TAKEN, LIMIT_REACHED when too many names are held, INVALID_MEDIA,
 * PRECONDITION_FAILED, VALIDATION_FAILED for the display name, or when the avatar is both set and cleared
 */
export async function editMe(ctx: UserCtx, given: Changes, ifMatch: string | undefined): Promise<Me> {
  const changes = withCleared(given)
  try {
    return await transaction(ctx, async (inside) => {
      await lockUser(inside, ctx.actor.id)
      const user = await inside.em.findOneOrFail(User, { id: ctx.actor.id }, { refresh: true })
      await expectUnchanged('editMe', ifMatch, async () => presentMe(ctx.core.config, user))
      const previousAvatar = user.avatarMediaId
      if (changes.username !== undefined && changes.username !== user.username) {
        expectNewUsername(changes.username)
        await claimUsername(inside, changes.username, user)
        user.username = changes.username
      }
      if (changes.display_name !== undefined && changes.display_name !== user.displayName) {
        expectNewDisplayName(changes.display_name, user.role)
        user.displayName = changes.display_name
      }
      if (changes.bio !== undefined) user.bio = changes.bio
      if (changes.is_private !== undefined) user.isPrivate = changes.is_private
      if (changes.avatar_media_id !== undefined) Object.assign(user, await avatarOf(inside, changes.avatar_media_id))
      user.updatedAt = ctx.core.clock.now()
      await withdrawAvatar(inside, user.id, previousAvatar, user.avatarMediaId)
      await emit(inside, 'user_updated', { user_id: user.id, username: user.username, is_private: user.isPrivate })
      return presentMe(ctx.core.config, user)
    })
  } catch (error) {
    return accountConflict(error)
  }
}

type Avatar = { avatarMediaId?: string | null; pendingAvatarMediaId: string | null }

async function avatarOf(ctx: UserCtx, mediaId: string | null): Promise<Avatar> {
  if (mediaId === null) return { avatarMediaId: null, pendingAvatarMediaId: null }
  const [media] = await run(ctx, picture, { media: mediaId, owner: ctx.actor.id })
  if (media === undefined)
    fail('INVALID_MEDIA', { field: 'avatar_media_id', reason: 'It is missing, not yours, not completed or failed' })
  if (media.status === 'ready') return { avatarMediaId: mediaId.toLowerCase(), pendingAvatarMediaId: null }
  return { pendingAvatarMediaId: mediaId.toLowerCase() }
}
