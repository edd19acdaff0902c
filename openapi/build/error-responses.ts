import { type Catalogue, type CatalogueEntry, errorCodesOf } from './catalogue.ts'
import { type Document, operationsOf, type Response } from './document.ts'

/**
 * Adds the error responses to the document: for each operation a reference per status, and one component for each set
 * of codes, with an example per code. The sources contain only the codes, so a code has one description.
 */
export function addErrorResponses(document: Document, catalogue: Catalogue): void {
  const { components } = document
  components.responses = {}
  components.examples = Object.fromEntries(
    Object.entries(catalogue).map(([code, entry]) => [
      code,
      { summary: entry.when, value: exampleOf(document, code, entry) },
    ]),
  )
  for (const at of operationsOf(document)) {
    const codes = errorCodesOf(catalogue, at)
    at.operation['x-errors'] = codes
    const statuses = Map.groupBy(codes, (code) => String(catalogue[code]!.status))
    for (const [status, group] of statuses) {
      // A few operations have their own body for a status, such as the state of the dependencies.
      if (at.operation.responses[status] !== undefined) continue
      // Responses outside of the API have fewer headers.
      const name = nameOf(status, group, catalogue) + (at.path.startsWith('/api/v1') ? '' : 'OutsideApi')
      components.responses[name] ??= responseOf(group)
      at.operation.responses[status] = { $ref: `#/components/responses/${name}` } as Response
    }
    const byStatus = Object.entries(at.operation.responses).sort(([a], [b]) => Number(a) - Number(b))
    at.operation.responses = Object.fromEntries(byStatus)
  }
}

function responseOf(codes: string[]): Response {
  const examples = Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]))
  return {
    // The summary of each example says when the code is returned.
    description: codes.map((code) => `\`${code}\``).join(' or '),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorResponse' }, examples } },
  }
}

/** The names of the error responses that most operations have: those of the statuses. */
const common: Record<string, { name: string; codes: string[] }> = {
  400: { name: 'BadRequest', codes: ['VALIDATION_FAILED'] },
  401: { name: 'Unauthorized', codes: ['TOKEN_EXPIRED', 'INVALID_TOKEN', 'MISSING_AUTH_HEADER'] },
  403: { name: 'Forbidden', codes: ['ACCOUNT_SUSPENDED'] },
  409: { name: 'Conflict', codes: ['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_IN_PROGRESS'] },
  500: { name: 'ServerError', codes: ['INTERNAL_ERROR', 'DATABASE_ERROR', 'ENCRYPTION_ERROR'] },
}

/**
 * Returns `BadRequest` for the codes that most operations have, `InvalidCursorOrBadRequest` if there are more, and
 * `NotEntitled` for the codes of content that only followers or subscribers see.
 */
function nameOf(status: string, codes: string[], catalogue: Catalogue): string {
  const usual = common[status]
  const hasUsual = usual?.codes.every((code) => codes.includes(code) && code in catalogue)
  const others = hasUsual ? codes.filter((code) => !usual!.codes.includes(code)) : codes
  return [...others.map(pascalCase), ...(hasUsual ? [usual!.name] : [])]
    .join('Or')
    .replace('NotFollowingOrNotSubscribed', 'NotEntitled')
}

/** Returns `UserNotFound` for `USER_NOT_FOUND`. */
function pascalCase(code: string): string {
  return code.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function exampleOf(document: Document, code: string, entry: CatalogueEntry): unknown {
  const details = document.components.schemas[`${entry.details ?? 'No'}Details`]!
  return {
    error: {
      code,
      message: entry.message,
      details: details.examples![0],
      doc_url: `http://localhost:8080/docs/errors/${code}`,
      retryable: entry.retryable,
    },
    request_id: '0192f3a2-0000-7000-8000-000000000001',
    timestamp: '2026-11-22T10:30:45.000Z',
  }
}
