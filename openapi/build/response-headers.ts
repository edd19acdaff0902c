import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Document, type OperationAt, operationsOf, type Response, resolve } from './document.ts'

/** Whether a response has a header. Its file in `openapi/headers/` says whether it is always there. */
type When = (at: OperationAt & { status: number; response: Response }) => boolean

const inApi = ({ path }: OperationAt): boolean => path.startsWith('/api/v1')
/** The files of media are not compressed, and the same for every caller of an address. */
const isFile = ({ path }: OperationAt): boolean => path.startsWith('/media/')
const takes = (document: Document, { operation }: OperationAt, name: string): boolean =>
  (operation.parameters ?? []).some((parameter) => resolve(document, parameter).name === name)

/**
 * The headers of responses, and which responses have them. Only headers that belong to one operation are in the sources
 * of its path.
 */
function table(document: Document): Record<string, { component: string; when: When }> {
  const hasEtag: When = (at) =>
    (takes(document, at, 'If-None-Match') && [200, 304].includes(at.status)) ||
    (takes(document, at, 'If-Match') && at.status === 200)
  return {
    'X-Request-Id': { component: 'RequestId', when: () => true },
    'Cache-Control': { component: 'CacheControl', when: () => true },
    'RateLimit-Limit': { component: 'Limit', when: inApi },
    'RateLimit-Remaining': { component: 'Remaining', when: inApi },
    'RateLimit-Reset': { component: 'Reset', when: inApi },
    Vary: {
      component: 'Vary',
      when: (at) => !isFile(at) && (at.status === 304 || (at.status < 300 && at.response.content !== undefined)),
    },
    ETag: { component: 'ETag', when: hasEtag },
    Location: {
      component: 'Location',
      when: ({ status, operation }) => status === 201 && operation['x-location'] !== undefined,
    },
    'Idempotency-Replayed': {
      component: 'IdempotencyReplayed',
      when: (at) => at.status < 300 && takes(document, at, 'Idempotency-Key'),
    },
    'Retry-After': {
      component: 'RetryAfter',
      when: ({ status, operation }) =>
        [429, 503].includes(status) || (status === 409 && operation['x-errors']!.includes('IDEMPOTENCY_IN_PROGRESS')),
    },
    'WWW-Authenticate': { component: 'WwwAuthenticate', when: ({ status }) => status === 401 },
    // Error responses have them too, but share their description with other operations.
    Deprecation: {
      component: 'Deprecation',
      when: ({ status, operation }) => status < 400 && operation.deprecated === true,
    },
    Sunset: {
      component: 'Sunset',
      when: ({ status, operation }) => status < 400 && operation['x-sunset'] !== undefined,
    },
  }
}

/** Adds to each response the headers that it has by the table, and their files to the components. */
export function addResponseHeaders(document: Document, folder: string): void {
  const { headers } = document.components
  const rows = Object.entries(table(document))
  for (const at of operationsOf(document))
    for (const [status, node] of Object.entries(at.operation.responses)) {
      const response = resolve(document, node)
      const given = { ...at, status: Number(status), response }
      const own = rows.filter(([, { when }]) => when(given))
      const refs = own.map(([name, { component }]) => [name, { $ref: `#/components/headers/${component}` }] as const)
      for (const { component } of own.map(([, row]) => row))
        headers[component] ??= parse(readFileSync(join(folder, `${component}.yaml`), 'utf8')) as object
      response.headers = { ...Object.fromEntries(refs), ...response.headers }
    }
}

/** Returns the names of all response headers, which browsers may show to a web app. `Allow` belongs to 405. */
export function headerNamesOf(document: Document): string[] {
  const responses = operationsOf(document).flatMap(({ operation }) => Object.values(operation.responses))
  const names = responses.flatMap((response) => Object.keys(resolve(document, response).headers ?? {}))
  return [...new Set([...names, 'Allow'])].sort()
}

/**
 * Returns the `Cache-Control` of the successful responses of an operation; every other response has `no-store`. Clients
 * keep what has an ETag, unless it is for the caller alone; documents are for every cache.
 */
export function cacheControlOf(document: Document, at: OperationAt): string {
  const { path, method, operation } = at
  const isDocument = /^\/(docs|openapi\.|\.well-known)/.test(path)
  if (method === 'get' && isDocument) return 'public, no-cache'
  if (operation['x-private'] === true || !takes(document, at, 'If-None-Match')) return 'no-store'
  return operation.security.length === 0 ? 'public, no-cache' : 'private, no-cache'
}

/**
 * Says in the description of each deprecated operation when it may be removed. An operation is deprecated by
 * `deprecated: true` and `x-deprecated-since` in the file of its path, and by `x-sunset` once the end is known.
 */
export function describeDeprecations(document: Document): void {
  for (const { operation } of operationsOf(document)) {
    if (operation.deprecated !== true) continue
    const end = operation['x-sunset'] === undefined ? '' : ` It may be removed after ${operation['x-sunset']}.`
    const text = `**Deprecated** since ${operation['x-deprecated-since']}.${end}`
    operation.description = `${operation.description.trimEnd()}\n\n${text}\n`
  }
}
