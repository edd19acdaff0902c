import { contentAccessSql, isPublicContent } from '../content/index.ts'
import { type Ctx, run } from '../core/context.ts'
import { unlessSuspended } from '../graph/index.ts'
import { avatarFile } from '../media/index.ts'
import { boolean, instant, statement, text, uuid } from '../platform/statement.ts'

const contentOfMedia = `from content_media cm
          join contents c on c.id = cm.content_id
          join users u on u.id = c.creator_id
          where cm.media_id = m.id`

const forEverybody = statement({
  name: 'delivery.is_public',
  params: { media: uuid, file: text, now: instant },
  row: { may_load: boolean },
  text: (p) => `
    select
      exists (
        select
        ${contentOfMedia}
          and ${isPublicContent(p.now)}
      )
      or (
        ${p.file} = '${avatarFile}'
        and exists (
          select
          from users u
          where u.avatar_media_id = m.id
            and ${unlessSuspended({ user: 'u', now: p.now })}
        )
      ) as may_load
    from media m
    where m.id = ${p.media}
      and m.status = 'ready'
      and m.discarded_at is null`,
})

const forViewer = statement({
  name: 'delivery.is_visible',
  params: { media: uuid, viewer: uuid, now: instant },
  row: { may_load: boolean },
  text: (p) => `
    select
      m.owner_id = ${p.viewer}
      or exists (
        select
        ${contentOfMedia}
          and c.deleted_at is null
          and ${contentAccessSql({ viewer: p.viewer, now: p.now })} = 'visible'
      ) as may_load
    from media m
    join users v on v.id = ${p.viewer}
    where m.id = ${p.media}
      and m.status = 'ready'
      and m.discarded_at is null
      and ${unlessSuspended({ user: 'v', now: p.now })}`,
})

/** Returns whether everybody may load the file now: the media belongs to public content, or the file is an avatar. */
export async function isPublicFile(ctx: Ctx, mediaId: string, file: string): Promise<boolean> {
  const [row] = await run(ctx, forEverybody, { media: mediaId, file, now: ctx.core.clock.now() })
  return row?.may_load === true
}

/** Returns whether the viewer may load the files of a media item now: it is their own, or they may see its content. */
export async function isVisibleMedia(ctx: Ctx, mediaId: string, viewerId: string): Promise<boolean> {
  const [row] = await run(ctx, forViewer, { media: mediaId, viewer: viewerId, now: ctx.core.clock.now() })
  return row?.may_load === true
}
