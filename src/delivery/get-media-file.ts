import { fail } from '../contract/errors.ts'
import type { FileBody } from '../contract/handlers.ts'
import type { Ctx } from '../core/context.ts'
import { fileType, type SignedQuery, signedViewer, variantKey } from '../media/index.ts'
import { cacheControlOf } from './cache-control.ts'
import { isPublicFile, isVisibleMedia } from './media-access.ts'
import { openFile } from './stored-file.ts'

type Address = { media_id: string; file: string }
type Conditions = { range?: string | undefined; 'if-range'?: string | undefined; 'if-none-match'?: string | undefined }
type FileType = 'image/webp' | 'video/mp4'
type FileReply<S> = { status: S; type: FileType; body: FileBody; headers: Record<string, string> }

/**
 * Returns a file of a media item, or a range of it. What may be loaded is decided now, not when the address was made.
 * @throws MEDIA_NOT_FOUND, RANGE_NOT_SATISFIABLE, STORAGE_ERROR
 */
export async function getMediaFile(
  ctx: Ctx,
  { media_id, file }: Address,
  query: SignedQuery,
  conditions: Conditions,
): Promise<FileReply<200> | FileReply<206>> {
  const type = fileType(file) ?? fail('MEDIA_NOT_FOUND')
  const isSigned = query.viewer !== undefined || query.expires !== undefined || query.signature !== undefined
  const viewer = isSigned ? signedViewer(ctx.core, 'media', media_id, query) : undefined
  if (isSigned && viewer === undefined) fail('MEDIA_NOT_FOUND')
  const mayLoad =
    viewer === undefined ? await isPublicFile(ctx, media_id, file) : await isVisibleMedia(ctx, media_id, viewer)
  if (!mayLoad) fail('MEDIA_NOT_FOUND')

  const isConditional = conditions['if-none-match'] !== undefined
  const wanted = { range: conditions.range, ifRange: conditions['if-range'], isConditional }
  const opened = (await openFile(ctx.core, variantKey(media_id, file), wanted)) ?? fail('MEDIA_NOT_FOUND')
  const headers = { 'Cache-Control': cacheControlOf(ctx.core, query.expires), 'Accept-Ranges': 'bytes' }
  const { body, range, size } = opened
  if (range === undefined) return { status: 200, type, body, headers }
  const part = { 'Content-Range': `bytes ${range.start}-${range.end - 1}/${size}` }
  return { status: 206, type, body, headers: { ...headers, ...part } }
}
