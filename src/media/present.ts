import type { InferEntity } from '@mikro-orm/core'
import type { components } from '../contract/generated/types.ts'
import type { Core } from '../core/core.ts'
import type { Media } from './media.entity.ts'
import { posterKey, signedUrls } from './media-urls.ts'

/** Returns a media item as its owner sees it. Its addresses are for the owner only, whether it is public or not. */
export function presentMedia(core: Core, media: InferEntity<typeof Media>): components['schemas']['Media'] {
  const urlOf = signedUrls(core, media.id, media.ownerId)
  const hasPoster = media.kind === 'video' && media.status === 'ready'
  return {
    id: media.id,
    kind: media.kind,
    status: media.status,
    content_type: media.contentType,
    byte_size: media.byteSize,
    width: media.width ?? null,
    height: media.height ?? null,
    duration_ms: media.durationMs ?? null,
    blurhash: media.blurhash ?? null,
    poster_url: hasPoster ? urlOf(posterKey(media.id)) : null,
    variants: media.variants.map(({ key, ...variant }) => ({ ...variant, url: urlOf(key) })),
    failure_reason: media.failureReason ?? null,
    created_at: media.createdAt.toISOString(),
  }
}
