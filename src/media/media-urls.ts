import type { Config } from '../config.ts'
import { array, object, text, word } from '../platform/json-sql.ts'
import { variantKey } from './storage-keys.ts'

/** Where clients load media from. In SQL `baseUrl` is the media base URL as an expression, such as `p.base_url`. */

const avatarFile = '150.webp'
const posterFile = '1080.webp'

/** Where an object of the storage is loaded from. */
export function mediaUrl(config: Config, key: string): string {
  return `${config.mediaBaseUrl}/${key}`
}

/** SQL: where a file of a media item is loaded from; null when `mediaId` is. */
function fileUrlSql(mediaId: string, file: string, baseUrl: string): string {
  return `${baseUrl} || '/media/' || ${mediaId} || '/${file}'`
}

/** Where an avatar is loaded from: the smallest variant of its media item. */
export function avatarUrl(config: Config, mediaId: string | null | undefined): string | null {
  return mediaId == null ? null : mediaUrl(config, variantKey(mediaId, avatarFile))
}

/** SQL: the same address; `mediaId` is a column. */
export function avatarUrlSql(mediaId: string, baseUrl: string): string {
  return fileUrlSql(mediaId, avatarFile, baseUrl)
}

/** Where the largest still of a video is loaded from. */
export function posterUrl(config: Config, mediaId: string): string {
  return mediaUrl(config, variantKey(mediaId, posterFile))
}

/** SQL: the same address for a video that is ready, else null. `media` is a row of media. */
export function posterUrlSql(media: string, baseUrl: string): string {
  return `case when ${media}.kind = 'video' and ${media}.status = 'ready'
    then ${fileUrlSql(`${media}.id`, posterFile, baseUrl)} end`
}

/**
 * SQL: the stored variants as the contract's, as JSON text. `variants` is the column. Its rows come as text: as
 * numbers they would only be read and written again.
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
