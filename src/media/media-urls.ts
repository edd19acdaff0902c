import type { Config } from '../config.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { array, object, text, word } from '../platform/json-sql.ts'
import { arrayOf, text as sqlText } from '../platform/statement.ts'
import { mediaVariables } from './media.variables.ts'
import { signedQuery, signingPurpose, validUntil } from './signed-address.ts'
import { variantKey } from './storage-keys.ts'

/**
 * Addresses of the files of media. In SQL, `mediaUrls` is a parameter of the type `mediaUrls` as an expression, such as
 * `p.media_urls`, and `query` is an expression: the end of an address, empty if it is public.
 */

/** The file that shows an avatar. It is public even where other files of the same media item are not. */
export const avatarFile = '150.webp'
const posterFile = '1080.webp'
const thumbnailFile = '480.webp'

/** The parameter of statements that return addresses of media or of live video. `mediaUrlsOf` returns its value. */
export const mediaUrls = arrayOf(sqlText)

/** The last value of the parameter: it changes every half hour, and every feed needs it. */
const lastUrls = part<{ expires: number; urls: readonly string[] }>({ open: () => ({ expires: 0, urls: [] }) })

/**
 * Returns the base address of media, the expiry of signed addresses, the two blocks of the key that signs them, and the
 * base address of live video.
 */
export function mediaUrlsOf(core: Core): readonly string[] {
  const last = core.of(lastUrls)
  const expires = validUntil(core.clock.now())
  if (last.expires === expires) return last.urls
  const { inner, outer } = core.secrets.blocks(signingPurpose)
  const key = [inner.toString('hex'), outer.toString('hex')]
  const urls = [core.config.mediaBaseUrl, String(expires), ...key, playbackBase(core.config)]
  Object.assign(last, { expires, urls })
  return urls
}

/**
 * SQL: the end of the address of an object for one viewer, which `isSignedFor` accepts. It is computed once for each
 * object, not for each of its files.
 */
export function signedQuerySql(mediaUrls: string, purpose: 'media' | 'playback', id: string, viewer: string): string {
  return `signed_query(${mediaUrls}, '${purpose}', ${id}, ${viewer})`
}

/** Returns the public address of an object in storage. */
export function publicUrl(config: Config, key: string): string {
  return `${config.mediaBaseUrl}/${key}`
}

/** Returns a function for the addresses of the files of one media item for its viewer. */
export function signedUrls(core: Core, mediaId: string, viewerId: string): (key: string) => string {
  const query = signedQuery(core, 'media', mediaId, viewerId)
  return (key) => publicUrl(core.config, key) + query
}

/** Returns the address at which a viewer watches a stream. */
export function playbackUrl(core: Core, streamId: string, viewerId: string): string {
  return `${playbackBase(core.config)}/${streamId}.m3u8${signedQuery(core, 'playback', streamId, viewerId)}`
}

/** SQL: the same address. */
export function playbackUrlSql(streamId: string, mediaUrls: string, viewer: string): string {
  const query = signedQuerySql(mediaUrls, 'playback', streamId, viewer)
  return `(${mediaUrls})[5] || '/' || ${streamId} || '.m3u8' || ${query}`
}

function playbackBase(config: Config): string {
  return config.of(mediaVariables).LIVE_PLAYBACK_URL.replace(/\/$/, '')
}

/** SQL: the address of a file of a media item; null when `mediaId` is null. */
function fileUrlSql(mediaId: string, file: string, mediaUrls: string): string {
  return `(${mediaUrls})[1] || '/media/' || ${mediaId} || '/${file}'`
}

/** Returns the address of an avatar: the smallest variant of its media item. Avatars are public. */
export function avatarUrl(config: Config, mediaId: string | null | undefined): string | null {
  return mediaId == null ? null : publicUrl(config, variantKey(mediaId, avatarFile))
}

/** SQL: the same address; `mediaId` is a column. */
export function avatarUrlSql(mediaId: string, mediaUrls: string): string {
  return fileUrlSql(mediaId, avatarFile, mediaUrls)
}

/** Returns the key of the largest still of a video. */
export function posterKey(mediaId: string): string {
  return variantKey(mediaId, posterFile)
}

/** SQL: the address of the largest still of a video that is ready, otherwise null. `media` is a row of media. */
export function posterUrlSql(media: string, mediaUrls: string, query: string): string {
  return `case when ${media}.kind = 'video' and ${media}.status = 'ready'
    then ${fileUrlSql(`${media}.id`, posterFile, mediaUrls)} || ${query} end`
}

/** SQL: the address of the middle variant of a picture, or of a video's still. */
export function thumbnailUrlSql(mediaId: string, mediaUrls: string, query: string): string {
  return `${fileUrlSql(mediaId, thumbnailFile, mediaUrls)} || ${query}`
}

/**
 * SQL: the stored variants in the format of the contract, as JSON text. `variants` is the column. Width and height are
 * read as text: as numbers, they would only be parsed and formatted again.
 */
export function variantsJson(variants: string, mediaUrls: string, query: string): string {
  return array({
    element: object({
      name: word('v.name'),
      content_type: word('v.content_type'),
      url: text(`(${mediaUrls})[1] || '/' || v.key || ${query}`),
      width: 'v.width',
      height: 'v.height',
    }),
    from: `from json_to_recordset(${variants}) as v (name text, content_type text, key text, width text, height text)`,
  })
}
