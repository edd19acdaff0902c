import { defineEntity, p } from '@mikro-orm/core'

export const contentTypes = ['post', 'reel', 'story', 'live'] as const
export type ContentType = (typeof contentTypes)[number]

/**
 * The fields that all content has; each type joins its own table. Only statements change the counters. Stories and
 * streams have no entity: statements create and delete them.
 */
export const Content = defineEntity({
  name: 'Content',
  tableName: 'contents',
  inheritance: 'tpt',
  abstract: true,
  properties: {
    id: p.uuid().primary(),
    type: p.enum(contentTypes),
    creatorId: p.uuid(),
    visibility: p.enum(['public', 'followers', 'subscribers', 'close_friends', 'private'] as const),
    status: p.enum(['draft', 'scheduled', 'processing', 'published', 'failed'] as const),
    tags: p.array(),
    mentions: p.array(),
    sensitive: p.boolean(),
    contentWarning: p.text().nullable(),
    publishAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    publishedAt: p.datetime().nullable(),
    deletedAt: p.datetime().nullable(),
  },
})

/** A caption with 0 to 10 pictures. */
export const Post = defineEntity({
  name: 'Post',
  tableName: 'posts',
  extends: Content,
  properties: { caption: p.text(), editedAt: p.datetime().nullable() },
})

/** A video with a caption. */
export const Reel = defineEntity({
  name: 'Reel',
  tableName: 'reels',
  extends: Content,
  properties: { caption: p.text(), editedAt: p.datetime().nullable() },
})
