import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { OperationAt } from './document.ts'

type Implied = 'api' | 'write' | 'secured' | 'all' | 'body' | 'role' | 'global'

export type CatalogueEntry = {
  status: number
  message: string
  retryable: boolean
  implied?: Implied
  /** The kind of its details: the name of a schema in `schemas/errors` without `Details`. None by default. */
  details?: string
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
