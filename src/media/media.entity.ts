import { defineEntity, p } from '@mikro-orm/core'

/** `key` is relative to the media base URL. */
export type StoredVariant = { name: string; content_type: string; key: string; width: number; height: number }

/** An upload and its processed variants: reserved → processing → ready or failed. */
export const Media = defineEntity({
  name: 'Media',
  tableName: 'media',
  properties: {
    id: p.uuid().primary(),
    ownerId: p.uuid(),
    kind: p.enum(['image', 'video'] as const),
    status: p.enum(['reserved', 'processing', 'ready', 'failed'] as const),
    contentType: p.string(),
    byteSize: p.integer(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    durationMs: p.integer().nullable(),
    /** What decoding costs; null if it is not known. */
    megapixels: p.integer().nullable(),
    blurhash: p.string().nullable(),
    variants: p.json<StoredVariant[]>(),
    failureReason: p.string().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    /** Since when nothing uses it; null while it can be used. */
    discardedAt: p.datetime().nullable(),
  },
})

export type MediaKind = 'image' | 'video'
