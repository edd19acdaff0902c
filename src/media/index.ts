import { Media } from './media.entity.ts'

export { avatarUrl, avatarUrlSql } from './avatar-url.ts'
export { completeMedia } from './complete-media.ts'
export { createMedia } from './create-media.ts'
export { discardMedia, onMediaDiscarded } from './discard-media.ts'
export { Media } from './media.entity.ts'
export { mediaHandlers } from './media.handlers.ts'
export { maxUploadBytes } from './media-limits.ts'
export { onMediaGivenUp, onMediaUploaded } from './on-media-uploaded.ts'
export { posterUrlSql, variantsJson } from './present.ts'
export { purgeAbandonedMedia } from './purge-abandoned-media.ts'
export { forgetUpload, type ReceivedUpload, receiveUpload } from './receive-upload.ts'
export { uploadKey } from './storage-keys.ts'

export const mediaEntities = [Media]
