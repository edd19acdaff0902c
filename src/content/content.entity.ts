import { defineEntity, p } from '@mikro-orm/core'

/** What all content has in common; each type joins its own table to it. Counters are changed by statements only. */
export const Content = defineEntity({
  name: 'Content',
  tableName: 'contents',
  inheritance: 'tpt',
  abstract: true,
  properties: {
    id: p.uuid().primary(),
    type: p.enum(['post'] as const),
    creatorId: p.uuid(),
    visibility: p.enum(['public', 'followers', 'private'] as const),
    status: p.enum(['processing', 'published'] as const),
    tags: p.array(),
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
  properties: {
    caption: p.text(),
    editedAt: p.datetime().nullable(),
  },
})
