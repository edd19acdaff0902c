import { Content, Post } from './content.entity.ts'

export { contentHandlers } from './content.handlers.ts'
export { contentJson } from './content.views.ts'
export { createPost } from './create-post.ts'
export { onMediaReady } from './on-media-ready.ts'

export const contentEntities = [Content, Post]
