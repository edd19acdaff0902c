import type { MiddlewareHandler } from 'hono'
import { hasBody } from './validate.ts'

const longestMs = 1_000
/** More than any body that an operation accepts. */
const mostBytes = 32 * 1024 * 1024

/**
 * Reads and forgets a request body that the operation refused without reading it. A client that is still sending it
 * would otherwise lose the response, because the server resets the connection. After too much of it, or too long, the
 * connection is closed nevertheless: its next request could not be read.
 */
export const discardUnreadBody: MiddlewareHandler = async (c, next) => {
  await next()
  if (!hasBody(c.req) || c.req.raw.bodyUsed) return
  if (!(await isReadToEnd(c.req.raw.body))) c.header('Connection', 'close')
}

async function isReadToEnd(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  if (body === null) return true
  const reader = body.getReader()
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
