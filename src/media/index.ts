export { completeMedia } from './complete-media.ts'
export { createMedia } from './create-media.ts'
export { discardMedia } from './discard-media.ts'
export { onMediaDiscarded } from './erase-media.ts'
export type { MediaKind } from './media.entity.ts'
export { media } from './media.module.ts'
export {
  avatarFile,
  avatarUrl,
  avatarUrlSql,
  mediaUrls,
  mediaUrlsOf,
  playbackUrl,
  playbackUrlSql,
  posterUrlSql,
  publicUrl,
  signedQuerySql,
  thumbnailUrlSql,
  variantsJson,
} from './media-urls.ts'
export { eraseDiscardedMedia, purgeAbandonedMedia } from './purge-media.ts'
export { purgeStrayUploads } from './purge-stray-uploads.ts'
export { type SignedQuery, signedQuery, signedViewer } from './signed-address.ts'
export { everyFile, fileType, uploadKey, variantKey } from './storage-keys.ts'
