import type { Context, MiddlewareHandler } from 'hono'
import { DomainError, fail } from '../contract/errors.ts'
import type { ErrorCode } from '../contract/generated/errors.ts'
import { boundIssues, shortened } from './bound-issues.ts'
import { refuseUnusualJson, utf8TextOf } from './json-text.ts'

type ZodIssue = { path: PropertyKey[]; message: string; code: string; keys?: string[] }

/** Rejects a compressed body. The response says which encodings are accepted (RFC 9110): none. */
export function refuseEncoded(c: Context): void {
  const encoding = c.req.header('content-encoding')
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return
  c.header('Accept-Encoding', 'identity')
  fail('UNSUPPORTED_MEDIA_TYPE', { content_encoding: shortened(encoding) })
}

/**
 * Rejects a body that is not JSON, is compressed, is larger or deeper than any body of the contract, or has a key
 * twice in an object, and JSON texts that Postgres cannot store: those with a NUL character or a lone surrogate. If
 * the body is optional, an empty one counts as none, whatever its type.
 */
export const requireJson =
  (need: 'optional' | 'required'): MiddlewareHandler =>
  async (c, next) => {
    const bytes = Buffer.from(await c.req.arrayBuffer())
    if (need === 'optional' && bytes.length === 0) {
      c.req.raw.headers.delete('content-type')
      return next()
    }
    refuseEncoded(c)
    const given = c.req.header('content-type')
    const [type, ...parameters] = (given ?? '')
      .toLowerCase()
      .split(';')
      .map((part) => part.trim())
    const charset = parameters
      .find((parameter) => parameter.startsWith('charset='))
      ?.slice('charset='.length)
      .replaceAll('"', '')
    if (type !== 'application/json' || (charset !== undefined && charset !== 'utf-8'))
      fail('UNSUPPORTED_MEDIA_TYPE', { content_type: given === undefined ? null : shortened(given) })
    // The validator reads the header more strictly than RFC 9110.
    if (given !== 'application/json') c.req.raw.headers.set('content-type', 'application/json')
    const text = utf8TextOf(bytes)
    // The validator reads it from here.
    c.req.bodyCache.text = Promise.resolve(text) as never
    refuseUnusualJson(text)
    if (/(?<!\\)(?:\\\\)*\\u0000/.test(text))
      fail('VALIDATION_FAILED', { issues: [{ field: '', message: 'A text must not contain the NUL character' }] })
    if (/\\ud[89a-f]/i.test(text) && hasLoneSurrogate(text))
      fail('VALIDATION_FAILED', { issues: [{ field: '', message: 'A text must be well-formed Unicode' }] })
    await next()
  }

/** A lone surrogate cannot be encoded in UTF-8, so Postgres would store a different text. */
function hasLoneSurrogate(text: string): boolean {
  try {
    // JSON.stringify escapes exactly the lone surrogates.
    return /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(JSON.parse(text)))
  } catch {
    return false
  }
}

type Invalid = { target: string; data?: unknown; error: { issues: readonly unknown[] } }

/**
 * Returns the error for a request that does not match its schema. If exactly one field fails and it has its own code,
 * such as `INVALID_EMAIL`, the error has that code, unless it is missing or not a text; otherwise `VALIDATION_FAILED`.
 * `details.issues` names failing fields, up to 20; values are not included.
 */
export function toValidationError(
  { target, data, error }: Invalid,
  fieldErrors: Readonly<Record<string, string>>,
): DomainError {
  const found = (error.issues as ZodIssue[]).flatMap(onePerKey).map((issue) => ({
    field: issue.path.join('.'),
    message: issue.message,
    // An unknown field has no code of its own, whatever it is called.
    isText: issue.code !== 'unrecognized_keys' && typeof valueAt(data, issue.path) === 'string',
    path: issue.path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.'),
  }))
  const details = {
    in: target === 'json' || target === 'form' ? 'body' : target,
    issues: boundIssues(found),
  }
  const fields = new Set(found.map(({ path }) => path))
  const code =
    target === 'json' && fields.size === 1 && found.every(({ isText }) => isText)
      ? fieldErrors[found[0]!.path]
      : undefined
  if (code === undefined) return new DomainError('VALIDATION_FAILED', details)
  return new DomainError(code as ErrorCode, { field: found[0]!.field, ...details })
}

const mostKeys = 20

/** Returns an issue for each unknown key instead of one for all, whose text would repeat them. */
function onePerKey(issue: ZodIssue): ZodIssue[] {
  if (issue.keys === undefined) return [issue]
  const { path, code, keys } = issue
  return keys.slice(0, mostKeys).map((key) => ({ code, path: [...path, key], message: 'There is no such field' }))
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], data)
}
