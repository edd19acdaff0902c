import type { InferEntity } from '@mikro-orm/core'
import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import type { Media } from './media.entity.ts'
import { variantKey } from './storage-keys.ts'

const posterFile = '1080.webp'

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
    poster_url: hasPoster ? `${config.mediaBaseUrl}/${variantKey(media.id, posterFile)}` : null,
    variants: media.variants.map(({ key, ...variant }) => ({ ...variant, url: `${config.mediaBaseUrl}/${key}` })),
    failure_reason: media.failureReason ?? null,
    created_at: media.createdAt.toISOString(),
  }
}

/** SQL: the address of the largest still of a video that is ready, else null. `media` is a row of media, `baseUrl` a parameter such as `$2::text`. */
export function posterUrlSql(media: string, baseUrl: string): string {
  return `case when ${media}.kind = 'video' and ${media}.status = 'ready' then ${baseUrl} || '/media/' || ${media}.id || '/${posterFile}' end`
}

/** SQL: the stored variants of `column` as the contract's, with absolute addresses, as JSON text. `baseUrl` is a parameter such as `$2`. */
export function variantsJson(column: string, baseUrl: string): string {
  // The text was written by us, so `"key":"` stands only where a key does.
  return `replace(${column}::text, '"key":"', '"url":"' || ${baseUrl} || '/')`
}
