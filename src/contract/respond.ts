import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { OperationMeta } from './generated/operations.ts'

export type WireReply = { status: number; body: string | Buffer | null; type: string; headers: Record<string, string> }

const compressFrom = 1024
const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

/** Turns a reply into a response: ETag and 304 where the contract has them, compression above 1 KiB. */
export async function respond(c: Context, meta: OperationMeta, reply: WireReply): Promise<Response> {
  for (const [name, value] of Object.entries(reply.headers)) c.header(name, value)
  if (reply.body === null) return c.body(null, reply.status as 204)
  if (meta.etag && reply.status === 200) {
    const etag = `W/"${hash('sha1', reply.body, 'base64url')}"`
    c.header('ETag', etag)
    c.header('Cache-Control', meta.security === 'none' ? 'public, no-cache' : 'private, no-cache')
    if (matches(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  }
  c.header('Content-Type', reply.type.startsWith('text/') ? `${reply.type}; charset=utf-8` : reply.type)
  return c.body((await compressed(c, reply.body)) as string, reply.status as 200)
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const strip = (tag: string): string => tag.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((tag) => strip(tag) === strip(etag))
}

async function compressed(c: Context, body: string | Buffer): Promise<string | Buffer> {
  if (body.length < compressFrom) return body
  c.header('Vary', 'Accept-Encoding', { append: true })
  const asked = c.req.header('accept-encoding')
  if (asked === undefined) return body
  const encoding = accepts(c, { header: 'Accept-Encoding', supports: ['br', 'gzip', 'identity'], default: 'identity' })
  if (encoding === 'identity') return body
  c.header('Content-Encoding', encoding)
  // Quality 4 takes about as long as gzip and is smaller; the default of 11 is for files that are compressed once.
  return encoding === 'br' ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : gz(body)
}
