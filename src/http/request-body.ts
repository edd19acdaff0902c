import type { Context, HonoRequest, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { fail } from '../contract/errors.ts'

/** Maximum size of a body that is not a file. */
export const maxBodyBytes = 1024 * 1024

/** Maximum size of a form: a file of 20 MiB, and up to 16 KiB around it. */
export const maxFormBytes = 20 * 1024 * 1024 + 16 * 1024

function hasBody(request: HonoRequest): boolean {
  return Number(request.header('content-length') ?? 0) > 0 || request.header('transfer-encoding') !== undefined
}

/** Rejects a body of more than `maxSize` bytes. */
export function limitBody(maxSize: number): MiddlewareHandler {
  const limited = bodyLimit({ maxSize, onError: () => fail('PAYLOAD_TOO_LARGE', { limit_bytes: maxSize }) })
  return (c, next) => {
    if (!hasBody(c.req)) return next()
    if (c.req.header('transfer-encoding') !== undefined) keepReader(c)
    return limited(c, next)
  }
}

const longestMs = 2_000
/** More than any body that an operation accepts. */
const mostBytes = 32 * 1024 * 1024

type Reader = ReadableStreamDefaultReader<Uint8Array>
const readers = new WeakMap<Context, Reader>()

/** Returns the reader of a body. What its user leaves is read and forgotten after the response, as of other bodies. */
export function readerOf(c: Context): Reader {
  const body = c.req.raw.body ?? new Blob([]).stream()
  const reader = body.getReader()
  readers.set(c, reader)
  return reader
}

/** Keeps the reader of a body of unknown length, so that what a limit has left of it can still be read. */
function keepReader(c: Context): void {
  const reader = c.req.raw.body!.getReader()
  readers.set(c, reader)
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
    },
    { highWaterMark: 0 },
  )
  const { url, method, headers } = c.req.raw
  c.req.raw = new Request(url, { method, headers, body, duplex: 'half' } as RequestInit)
}

/**
 * Reads and forgets a request body that the operation refused without reading it. A client that is still sending it
 * would otherwise lose the response, because the server resets the connection. After too much of it, or too long, the
 * connection is closed nevertheless: its next request could not be read.
 */
export const discardUnreadBody: MiddlewareHandler = async (c, next) => {
  await next()
  if (!hasBody(c.req)) return
  const reader = readers.get(c) ?? (c.req.raw.bodyUsed ? undefined : c.req.raw.body?.getReader())
  if (reader !== undefined && !(await isReadToEnd(reader))) c.header('Connection', 'close')
}

async function isReadToEnd(reader: Reader): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestMs)
  })
  try {
    for (let bytes = 0; bytes <= mostBytes; ) {
      const chunk = await Promise.race([reader.read(), tooLate])
      if (chunk === undefined) return false
      if (chunk.done) return true
      bytes += chunk.value.length
    }
    return false
  } catch {
    // The client has gone.
    return false
  } finally {
    clearTimeout(timer)
  }
}
