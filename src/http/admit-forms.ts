import type { MiddlewareHandler } from 'hono'
import { fail } from '../contract/errors.ts'

// Each is in memory, some times over, until it is stored.
const atOnce = 8

/** Lets in forms with a boundary, a few at once; what is more is asked to come again. */
export function admitForms(): MiddlewareHandler {
  let open = 0
  return async (c, next) => {
    const given = c.req.header('content-type')
    const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(given ?? '')
    if (boundary === null) fail('UNSUPPORTED_MEDIA_TYPE', { content_type: given ?? null })
    if (open >= atOnce) fail('SERVICE_UNAVAILABLE', { reason: 'too many uploads at once' }, { retryAfterSeconds: 1 })
    // What follows reads the header more strictly than RFC 9110 does.
    c.req.raw.headers.set('content-type', `multipart/form-data; boundary=${boundary[1] ?? boundary[2]}`)
    open += 1
    try {
      await next()
    } finally {
      open -= 1
    }
  }
}
