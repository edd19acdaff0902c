import { type ErrorCode, errorCatalogue } from './generated/errors.ts'

/** An error of the catalogue, thrown for the caller. The response contains `details`; `cause` is only logged. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, unknown>
  /** Seconds after which a retry makes sense, for `Retry-After`. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ErrorCode,
    details: Record<string, unknown> = {},
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(`${code}: ${errorCatalogue[code].message}`, { cause: options.cause })
    this.code = code
    this.details = details
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}

/** Ends the call with an error of the catalogue. */
export function fail(
  code: ErrorCode,
  details: Record<string, unknown> = {},
  options: { cause?: unknown; retryAfterSeconds?: number } = {},
): never {
  throw new DomainError(code, details, options)
}
