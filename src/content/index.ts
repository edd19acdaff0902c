import { Content, Live, Post, Reel, Story } from './content.entity.ts'

export { mentionedIds, tagsOf, usernamesIn } from './captions.ts'
export type { ContentType } from './content.entity.ts'
export { contentHandlers } from './content.handlers.ts'
export { contentJson, mentionsJson } from './content.views.ts'
export { contentAccessSql, expectOwn, expectReadable } from './content-access.ts'
export { type ItemRow, itemPage } from './content-page.ts'
export { createContent, type NewContent } from './create-content.ts'
export { createPost } from './create-post.ts'
export { createReel } from './create-reel.ts'
export { deleteContent } from './delete-content.ts'
export { getContent } from './get-content.ts'
export { onMediaFailed, onMediaReady } from './on-media-settled.ts'
export { publishDue } from './publish-due.ts'
export { purgeDeletedContent } from './purge-deleted-content.ts'

export const contentEntities = [Content, Post, Reel, Story, Live]
