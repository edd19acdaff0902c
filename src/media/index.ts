import { Media } from './media.entity.ts'

export { avatarUrl, avatarUrlSql } from './avatar-url.ts'
export { completeMedia } from './complete-media.ts'
export { createMedia } from './create-media.ts'
export { Media } from './media.entity.ts'
export { mediaHandlers } from './media.handlers.ts'
export { onMediaUploaded } from './on-media-uploaded.ts'
export { uploadKey, variantsJson } from './present.ts'

export const mediaEntities = [Media]
