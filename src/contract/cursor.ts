import type { Secrets } from '../platform/secrets.ts'
import { fail } from './errors.ts'

/** The key of the last item of a page: an instant and an id. */
export type Position = { at: string; id: string }

/** What a list is asked for. */
export type PageQuery = { limit: number; cursor?: string | undefined }

/** An opaque, signed cursor. `list` names the list that it belongs to, so that it cannot be used on another. */
export function encodeCursor(secrets: Secrets, list: string, position: Position): string {
  const payload = Buffer.from(JSON.stringify([position.at, position.id])).toString('base64url')
  return `${payload}.${secrets.sign('cursor', `${list}|${payload}`).toString('base64url')}`
}

/** @throws INVALID_CURSOR when the cursor was changed or is another list's. */
export function decodeCursor(secrets: Secrets, list: string, cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined
  const [payload, signature, ...rest] = cursor.split('.')
  if (payload === undefined || signature === undefined || rest.length > 0) fail('INVALID_CURSOR')
  if (!secrets.verify('cursor', `${list}|${payload}`, Buffer.from(signature, 'base64url'))) fail('INVALID_CURSOR')
  const [at, id] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, string]
  return { at, id }
}

/** What a statement needs of the request for a page, see platform/keyset.ts; and how its rows become the page. */
export type Paging = {
  readonly params: { after_at: string | null; after_id: string | null; limit: number }
  /** Cuts rows that were asked for with one more than a page holds. `nextCursor` is null when nothing follows. */
  page<Row extends Position>(rows: Row[]): { rows: Row[]; nextCursor: string | null }
}

/**
 * Begins to answer a request for a page of `list`.
 * @throws INVALID_CURSOR
 */
export function paging(secrets: Secrets, list: string, { cursor, limit }: PageQuery): Paging {
  const after = decodeCursor(secrets, list, cursor)
  return {
    params: { after_at: after?.at ?? null, after_id: after?.id ?? null, limit: limit + 1 },
    page: (rows) => toPage(secrets, list, rows, limit),
  }
}

/**
 * Cuts rows that were asked for with one more than `limit` into a page. `next_cursor` is null when nothing follows.
 */
export function toPage<Row extends Position>(
  secrets: Secrets,
  list: string,
  rows: Row[],
  limit: number,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(secrets, list, last) : null,
  }
}
