import type { MiddlewareHandler } from 'hono'
import { fail } from '../contract/errors.ts'
import { shortened } from './bound-issues.ts'
import { refuseManyParts } from './form-parts.ts'
import { nameFile } from './name-file.ts'
import { refuseEncoded } from './validate.ts'

// Each form is held in memory, several times over, until it is stored.
const maxConcurrent = 8

/** Accepts forms with a boundary, up to eight at once; the client of a further one should retry after a second. */
export function admitForms(): MiddlewareHandler {
  let open = 0
  return async (c, next) => {
    refuseEncoded(c)
    const given = c.req.header('content-type')
    const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(given ?? '')
    if (boundary === null)
      fail('UNSUPPORTED_MEDIA_TYPE', { content_type: given === undefined ? null : shortened(given) })
    if (open >= maxConcurrent)
      fail('SERVICE_UNAVAILABLE', { reason: 'too many uploads at once' }, { retryAfterSeconds: 1 })
    // The form parser reads the header more strictly than RFC 9110.
    const delimiter = boundary[1] ?? boundary[2]!
    c.req.raw.headers.set('content-type', `multipart/form-data; boundary=${delimiter}`)
    open += 1
    try {
      const bytes = Buffer.from(await c.req.arrayBuffer())
      refuseManyParts(bytes, delimiter)
      c.req.bodyCache.arrayBuffer = Promise.resolve(nameFile(bytes, delimiter)) as never
      await next()
    } finally {
      open -= 1
    }
  }
}
