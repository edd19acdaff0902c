import { hash } from 'node:crypto'
import type { Context } from 'hono'
import { fail } from './errors.ts'

/**
 * The one file of a form, in its field `file`, and a digest of its bytes.
 * @throws UNSUPPORTED_MEDIA_TYPE, VALIDATION_FAILED when the form is broken or holds anything else
 */
export async function readFile(c: Context): Promise<{ blob: Blob; digest: string }> {
  const given = c.req.header('content-type')
  if (!/^multipart\/form-data\s*;/i.test(given ?? '')) fail('UNSUPPORTED_MEDIA_TYPE', { content_type: given ?? null })
  const form = await c.req.formData().catch((error: Error) => {
    // The limit of the body speaks for itself.
    if (!(error instanceof TypeError)) throw error
    return fail('VALIDATION_FAILED', { issues: [{ field: '', message: 'The form cannot be read' }] })
  })
  const fields = [...form.entries()]
  const [first] = fields
  if (fields.length !== 1 || first![0] !== 'file' || !(first![1] instanceof Blob))
    fail('VALIDATION_FAILED', { issues: [{ field: 'file', message: 'Expected one file in the field `file`, and nothing else' }] })
  const blob = first![1] as Blob
  return { blob, digest: hash('sha256', Buffer.from(await blob.arrayBuffer())) }
}
