import { z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { fail } from './errors.ts'

/** A form with one file in its field `file`, and nothing else. */
export const fileForm = z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }).strict()
export type FileForm = z.output<typeof fileForm>

/** Refuses a body that is not a form with a boundary. */
export const requireForm: MiddlewareHandler = (c, next) => {
  const given = c.req.header('content-type')
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(given ?? '')) fail('UNSUPPORTED_MEDIA_TYPE', { content_type: given ?? null })
  return next()
}
