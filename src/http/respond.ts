import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { entityTagOf, noneMatches } from '../contract/entity-tags.ts'
import type { OperationMeta } from '../contract/generated/operations.ts'
import { FileBody } from '../contract/handlers.ts'

export type WireReply = {
  status: number
  body: string | Buffer | FileBody | null
  type: string
  headers: Record<string, string>
}

const compressFrom = 1024
/** Supported encodings, the best first. */
const encodings = ['br', 'gzip', 'identity']
const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

// A file is read once and sent as the same buffer each time, so ETag and compressed forms are cached by its buffer.
const etags = new WeakMap<Buffer, string>()
const brotlis = new WeakMap<Buffer, Promise<Buffer>>()
const gzips = new WeakMap<Buffer, Promise<Buffer>>()

/** Registers the Brotli form of a file that was compressed before the start, so that it is not compressed again. */
export function knownBrotli(body: Buffer, compressed: Buffer): void {
  brotlis.set(body, Promise.resolve(compressed))
}

function once<T>(known: WeakMap<Buffer, T>, body: string | Buffer, compute: () => T): T {
  if (typeof body === 'string') return compute()
  const value = known.get(body) ?? compute()
  known.set(body, value)
  return value
}

/** Responds with a file. It is not compressed, since images and videos are already. */
function respondWithFile(c: Context, { status, type, headers }: WireReply, file: FileBody): Response {
  c.header('ETag', `"${file.etag}"`)
  c.header('Cache-Control', headers['Cache-Control'])
  if (noneMatches(c.req.header('if-none-match'), file.etag)) return c.body(null, 304)
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  c.header('Content-Type', type)
  c.header('Content-Length', String(file.length))
  return c.req.method === 'HEAD' ? c.body(null, status as 200) : c.body(file.stream(), status as 200)
}

/** Turns a reply into a response, with ETag and 304 where the contract has them, and compression from 1 KiB on. */
export async function respond(c: Context, meta: OperationMeta, reply: WireReply): Promise<Response> {
  if (reply.body instanceof FileBody) return respondWithFile(c, reply, reply.body)
  for (const [name, value] of Object.entries(reply.headers)) c.header(name, value)
  if (reply.body === null) return c.body(null, reply.status as 204)
  const { body } = reply
  const encoding = encodingFor(c, body)
  if (reply.status === 200) {
    c.header('Cache-Control', meta.cacheControl)
    c.header('Vary', meta.cacheControl === 'private, no-cache' ? 'Accept-Encoding, Authorization' : 'Accept-Encoding', {
      append: true,
    })
  } else c.header('Vary', 'Accept-Encoding', { append: true })
  if (reply.status === 200 && (meta.etag || meta.version.length > 0)) {
    const tag = once(etags, body, () => entityTagOf(body, meta.version))
    // The bytes of a strong tag are the same, so each encoding has its own.
    c.header('ETag', encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`)
    if (meta.etag && noneMatches(c.req.header('if-none-match'), tag)) return c.body(null, 304)
  }
  if (reply.status === 201 && meta.location !== null) c.header('Location', locationOf(meta.location, body))
  c.header('Content-Type', reply.type.startsWith('text/') ? `${reply.type}; charset=utf-8` : reply.type)
  if (encoding === 'identity') return c.body(body as string, reply.status as 200)
  c.header('Content-Encoding', encoding)
  const encoded = await once(encoding === 'br' ? brotlis : gzips, body, () => encode(encoding, body))
  return c.body(encoded as unknown as string, reply.status as 200)
}

/** Returns the path of what a response has created, from the fields that the template names. */
function locationOf(template: string, body: string | Buffer): string {
  if (!template.includes('{')) return template
  const fields = JSON.parse(String(body)) as Record<string, string>
  return template.replaceAll(/\{(\w+)\}/g, (_, field: string) => fields[field]!)
}

/** Returns the encoding in which the body is sent. Short bodies are not compressed. */
function encodingFor(c: Context, body: string | Buffer): string {
  if (body.length < compressFrom || c.req.header('accept-encoding') === undefined) return 'identity'
  return accepts(c, { header: 'Accept-Encoding', supports: encodings, default: 'identity', match: choose })
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
