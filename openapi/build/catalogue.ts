import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Document, type OperationAt, operationsOf } from './document.ts'

type Implied = 'api' | 'write' | 'secured' | 'all' | 'body' | 'role' | 'global'

export type CatalogueEntry = {
  status: number
  message: string
  retryable: boolean
  implied?: Implied
  when: string
  then: string
}

export type Catalogue = Record<string, CatalogueEntry>

export function readCatalogue(path: string): Catalogue {
  return parse(readFileSync(path, 'utf8')) as Catalogue
}

function isImplied(entry: CatalogueEntry, { path, method, operation }: OperationAt): boolean {
  const inApi = path.startsWith('/api/v1')
  switch (entry.implied) {
    case 'api':
      return inApi && !(operation['x-static'] === true && entry.status >= 500)
    case 'write':
      return inApi && method !== 'get'
    case 'secured':
      return operation.security.length > 0
    case 'all':
      return true
    case 'body':
      return operation.requestBody !== undefined
    case 'role':
      return operation['x-role'] !== undefined
    default:
      return false
  }
}

/**
 * Returns the error codes of an operation: its own `x-errors` and those that the catalogue implies, in the order of the
 * catalogue.
 */
export function errorCodesOf(catalogue: Catalogue, at: OperationAt): string[] {
  const own = at.operation['x-errors'] ?? []
  return Object.keys(catalogue).filter((code) => own.includes(code) || isImplied(catalogue[code]!, at))
}

/**
 * Writes the catalogue into the document: the values of `ErrorCode`, and for each operation a response per error status
 * with an example per code. The sources contain only the codes, so a code has one description.
 */
export function expandErrors(document: Document, catalogue: Catalogue): void {
  document.components.schemas.ErrorCode!.enum = Object.keys(catalogue)
  for (const at of operationsOf(document)) {
    const codes = errorCodesOf(catalogue, at)
    at.operation['x-errors'] = codes
    for (const code of codes) {
      const entry = catalogue[code]!
      const status = String(entry.status)
      const response = at.operation.responses[status] ?? { description: '' }
      at.operation.responses[status] = response
      response.description = [response.description, `\`${code}\`: ${entry.when}`].filter(Boolean).join('\n\n')
      response.content ??= { 'application/json': { schema: { $ref: '#/components/schemas/ErrorResponse' } } }
      const json = response.content['application/json']!
      json.examples = { ...json.examples, [code]: { value: exampleOf(code, entry) } }
    }
    const byStatus = Object.entries(at.operation.responses).sort(([a], [b]) => Number(a) - Number(b))
    at.operation.responses = Object.fromEntries(byStatus)
  }
}

function exampleOf(code: string, entry: CatalogueEntry): unknown {
  return {
    error: {
      code,
      message: entry.message,
      details: {},
      doc_url: `http://localhost:8080/docs/errors/${code}`,
      retryable: entry.retryable,
    },
    request_id: '0192f3a2-0000-7000-8000-000000000001',
    timestamp: '2026-11-22T10:30:45.000Z',
  }
}
