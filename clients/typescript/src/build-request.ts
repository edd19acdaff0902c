import type { AnyOptions } from './call-options.ts'
import { randomKey } from './random-key.ts'
import type { Spec } from './spec.ts'

/** A request without its token. It stays the same over all tries of a call. */
export type BuiltRequest = {
  method: string
  /** Path and query. */
  url: string
  headers: Record<string, string>
  body: string | FormData | undefined
}

/**
 * Returns the request of a call.
 * @throws TypeError when a path parameter is missing, empty or a dot segment, which would lead to another path
 */
export function buildRequest(spec: Spec, parameters: Record<string, unknown>, options: AnyOptions): BuiltRequest {
  const { body, ...rest } = parameters
  const url = spec.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name] ?? '')
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`${name} is ${JSON.stringify(value)}, which no path can contain`)
    delete rest[name]
    return encodeURIComponent(value)
  })
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined && !spec.form) headers['content-type'] = 'application/json'
  if (options.ifMatch !== undefined) headers['if-match'] = options.ifMatch
  if (options.ifNoneMatch !== undefined) headers['if-none-match'] = options.ifNoneMatch
  if (spec.key) headers['idempotency-key'] = options.idempotencyKey ?? randomKey()
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = value
  return { method: spec.method, url: url + queryOf(rest), headers, body: bodyOf(spec, body) }
}

/** Returns the query with its question mark. Lists are separated by commas. */
export function queryOf(parameters: Record<string, unknown>): string {
  const pairs = Object.entries(parameters)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${[value].flat().map(encodeText).join(',')}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

const encodeText = (value: unknown): string => encodeURIComponent(String(value))

export function bodyOf(spec: Spec, body: unknown): string | FormData | undefined {
  if (body === undefined) return undefined
  if (!spec.form) return JSON.stringify(body)
  const form = new FormData()
  for (const [name, value] of Object.entries(body as object)) if (value !== undefined) form.append(name, value)
  return form
}
