import type { Secrets } from '../platform/secrets.ts'
import { fail } from './errors.ts'

/** The key of the last item of a page: an instant and an id. */
export type Position = { at: string; id: string }

/** The pagination parameters of a request. */
export type PageQuery = { limit: number; cursor?: string | undefined }

/** Returns an opaque, signed cursor. `list` names its list, so that the cursor is not valid for another list. */
export function encodeCursor(secrets: Secrets, list: string, position: Position): string {
  const payload = Buffer.from(JSON.stringify([position.at, position.id])).toString('base64url')
  return `${payload}.${secrets.sign('cursor', `${list}|${payload}`).toString('base64url')}`
}

/** @throws INVALID_CURSOR when the cursor was changed or belongs to another list */
export function decodeCursor(secrets: Secrets, list: string, cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined
  const [payload, signature, ...rest] = cursor.split('.')
  if (payload === undefined || signature === undefined || rest.length > 0) fail('INVALID_CURSOR')
  if (!secrets.verify('cursor', `${list}|${payload}`, Buffer.from(signature, 'base64url'))) fail('INVALID_CURSOR')
  const [at, id] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, string]
  return { at, id }
}

/**
 * The parameters of a statement for a page, see platform/keyset.ts, and a function that turns its rows into the page.
 */
export type Paging = {
  readonly params: { after_at: string | null; after_id: string | null; limit: number }
  /** Cuts the rows, one more than the page size, into a page. `nextCursor` is null when there are no more rows. */
  page<Row extends Position>(rows: Row[]): { rows: Row[]; nextCursor: string | null }
}

/**
 * Reads the cursor of a request for a page of `list`.
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
 * Cuts rows, which were queried with one more than `limit`, into a page. `nextCursor` is null when there are no more
 * rows.
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
