import type { InferEntity } from '@mikro-orm/core'
import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import type { Media } from './media.entity.ts'

/** Where the original waits until it is processed. It may hold a place: only `media/` is for the public, and it goes once processing has ended. */
export function uploadKey(mediaId: string): string {
  return `uploads/${mediaId}`
}

export function variantKey(mediaId: string, name: string): string {
  return `media/${mediaId}/${name}.webp`
}

export function presentMedia(config: Config, media: InferEntity<typeof Media>): components['schemas']['Media'] {
  return {
    id: media.id,
    kind: media.kind,
    status: media.status,
    content_type: media.contentType,
    byte_size: media.byteSize,
    width: media.width ?? null,
    height: media.height ?? null,
    blurhash: media.blurhash ?? null,
    variants: media.variants.map(({ name, key, width, height }) => ({ name, url: `${config.mediaBaseUrl}/${key}`, width, height })),
    failure_reason: media.failureReason ?? null,
    created_at: media.createdAt.toISOString(),
  }
}

/** SQL: the stored variants of `column` as the contract's, with absolute addresses, as JSON text. `baseUrl` is a parameter such as `$2`. */
export function variantsJson(column: string, baseUrl: string): string {
  // The text was written by us (render-variants.ts), so `"key":"` stands only where a key does.
  return `replace(${column}::text, '"key":"', '"url":"' || ${baseUrl} || '/')`
}
