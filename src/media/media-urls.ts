import type { Config } from '../config.ts'
import { array, object, text, word } from '../platform/json-sql.ts'
import { variantKey } from './storage-keys.ts'

/** Addresses from which clients load media. In SQL, `baseUrl` is the media base URL as an expression: `p.base_url`. */

const avatarFile = '150.webp'
const posterFile = '1080.webp'

/** Returns the public address of an object in storage. */
export function mediaUrl(config: Config, key: string): string {
  return `${config.mediaBaseUrl}/${key}`
}

/** SQL: the public address of a file of a media item; null when `mediaId` is null. */
function fileUrlSql(mediaId: string, file: string, baseUrl: string): string {
  return `${baseUrl} || '/media/' || ${mediaId} || '/${file}'`
}

/** Returns the address of an avatar: the smallest variant of its media item. */
export function avatarUrl(config: Config, mediaId: string | null | undefined): string | null {
  return mediaId == null ? null : mediaUrl(config, variantKey(mediaId, avatarFile))
}

/** SQL: the same address; `mediaId` is a column. */
export function avatarUrlSql(mediaId: string, baseUrl: string): string {
  return fileUrlSql(mediaId, avatarFile, baseUrl)
}

/** Returns the address of the largest still of a video. */
export function posterUrl(config: Config, mediaId: string): string {
  return mediaUrl(config, variantKey(mediaId, posterFile))
}

/** SQL: the same address for a video that is ready, otherwise null. `media` is a row of media. */
export function posterUrlSql(media: string, baseUrl: string): string {
  return `case when ${media}.kind = 'video' and ${media}.status = 'ready'
    then ${fileUrlSql(`${media}.id`, posterFile, baseUrl)} end`
}

/**
 * SQL: the stored variants in the format of the contract, as JSON text. `variants` is the column. Width and height are
 * read as text: as numbers, they would only be parsed and formatted again.
 */
export function variantsJson(variants: string, baseUrl: string): string {
  return array({
    element: object({
      name: word('v.name'),
      content_type: word('v.content_type'),
      url: text(`${baseUrl} || '/' || v.key`),
      width: 'v.width',
      height: 'v.height',
    }),
    from: `from json_to_recordset(${variants}) as v (name text, content_type text, key text, width text, height text)`,
  })
}
