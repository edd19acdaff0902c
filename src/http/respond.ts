import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { OperationMeta } from '../contract/generated/operations.ts'

export type WireReply = { status: number; body: string | Buffer | null; type: string; headers: Record<string, string> }

const compressFrom = 1024
/** Supported encodings, the best first. */
const encodings = ['br', 'gzip', 'identity']
const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

// A file is read once and sent as the same buffer each time, so ETag and compressed forms are cached by its buffer.
const etags = new WeakMap<Buffer, string>()
const brotlis = new WeakMap<Buffer, Promise<Buffer>>()
const gzips = new WeakMap<Buffer, Promise<Buffer>>()

function once<T>(known: WeakMap<Buffer, T>, body: string | Buffer, compute: () => T): T {
  if (typeof body === 'string') return compute()
  const value = known.get(body) ?? compute()
  known.set(body, value)
  return value
}

/** Turns a reply into a response, with ETag and 304 where the contract has them, and compression from 1 KiB on. */
export async function respond(c: Context, meta: OperationMeta, reply: WireReply): Promise<Response> {
  for (const [name, value] of Object.entries(reply.headers)) c.header(name, value)
  if (reply.body === null) return c.body(null, reply.status as 204)
  if (meta.etag && reply.status === 200) {
    const etag = once(etags, reply.body, () => `W/"${hash('sha1', reply.body!, 'base64url')}"`)
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
  const accepted = c.req.header('accept-encoding')
  if (accepted === undefined) return body
  const encoding = accepts(c, { header: 'Accept-Encoding', supports: encodings, default: 'identity', match: choose })
  if (encoding === 'identity') return body
  c.header('Content-Encoding', encoding)
  return once(encoding === 'br' ? brotlis : gzips, body, () => encode(encoding, body))
}

/** Returns the accepted encoding with the highest quality; the best of equals, because browsers name gzip before br. */
const choose: NonNullable<Parameters<typeof accepts>[1]['match']> = (accepted, config) => {
  const quality = (name: string): number => accepted.find(({ type }) => type.toLowerCase() === name)?.q ?? 0
  const [first] = config.supports.toSorted((a, b) => quality(b) - quality(a))
  return first !== undefined && quality(first) > 0 ? first : config.default
}

function encode(encoding: string, body: string | Buffer): Promise<Buffer> {
  // Quality 4 takes about as long as gzip and is smaller; the default of 11 is for files that are compressed once.
  return encoding === 'br' ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : gz(body)
}
