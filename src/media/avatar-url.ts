import type { Config } from '../config.ts'

/** Where an avatar is loaded from: the smallest variant of its media item. */
export function avatarUrl(config: Config, mediaId: string | null | undefined): string | null {
  return mediaId == null ? null : `${config.mediaBaseUrl}/media/${mediaId}/150.webp`
}

/** SQL: the same address. */
export function avatarUrlSql(column: string, baseUrl: string): string {
  return `${baseUrl} || '/media/' || ${column} || '/150.webp'`
}
