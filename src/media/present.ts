import type { InferEntity } from '@mikro-orm/core'
import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import type { Media } from './media.entity.ts'
import { mediaUrl, posterUrl } from './media-urls.ts'

/** Returns a media item as its owner sees it. */
export function presentMedia(config: Config, media: InferEntity<typeof Media>): components['schemas']['Media'] {
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
    poster_url: hasPoster ? posterUrl(config, media.id) : null,
    variants: media.variants.map(({ key, ...variant }) => ({ ...variant, url: mediaUrl(config, key) })),
    failure_reason: media.failureReason ?? null,
    created_at: media.createdAt.toISOString(),
  }
}
