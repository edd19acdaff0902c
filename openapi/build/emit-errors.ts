import type { Catalogue } from './catalogue.ts'

const entryType = '{ status: number; message: string; retryable: boolean; when: string; then: string }'

/**
 * Returns `errors.ts`: the catalogue as a constant, so that mapping an error is a lookup and an unknown code does not
 * compile.
 */
export function emitErrors(catalogue: Catalogue): string {
  const entries = Object.entries(catalogue).map(([code, { status, message, retryable, when, then }]) => {
    return `  ${code}: ${JSON.stringify({ status, message, retryable, when, then })},`
  })
  return [
    'export const errorCatalogue = {',
    ...entries,
    `} as const satisfies Record<string, ${entryType}>`,
    '',
    'export type ErrorCode = keyof typeof errorCatalogue',
    '',
  ].join('\n')
}
