import type { ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { DomainError, fail } from '../contract/errors.ts'
import { type ErrorCode, errorCatalogue } from '../contract/generated/errors.ts'
import { type OperationId, type OperationMeta, operationMeta, operations } from '../contract/generated/operations.ts'
import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'
import { dependencyDown } from '../platform/dependency-down.ts'
import { postgresFailure } from '../platform/postgres.ts'
import { DecryptionFailure } from '../platform/secrets.ts'
import { StorageFailure } from '../platform/storage.ts'
import { addressOf, admitUnknown } from './admit.ts'
import { admitLocally } from './admit-locally.ts'
import type { NovaEnv } from './bind.ts'
import { shortened } from './bound-issues.ts'
import { httpVariables } from './http.variables.ts'
import { toPattern } from './path-pattern.ts'

/**
 * Returns the error of the catalogue for a thrown value. Unknown errors become `INTERNAL_ERROR`; their details are only
 * logged.
 */
function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  if (error instanceof HTTPException) return fromFramework(error)
  if (error instanceof DecryptionFailure) return new DomainError('ENCRYPTION_ERROR', {}, { cause: error })
  if (error instanceof StorageFailure) return new DomainError('STORAGE_ERROR', {}, { cause: error })
  const dependency = dependencyDown(error)
  if (dependency !== undefined)
    return new DomainError('SERVICE_UNAVAILABLE', { dependency }, { cause: error, retryAfterSeconds: 2 })
  const postgres = postgresFailure(error)
  if (postgres === 'unavailable')
    return new DomainError('SERVICE_UNAVAILABLE', { dependency: 'postgres' }, { cause: error, retryAfterSeconds: 2 })
  if (postgres === 'refused') return new DomainError('DATABASE_ERROR', {}, { cause: error })
  return new DomainError('INTERNAL_ERROR', {}, { cause: error })
}

function fromFramework(error: HTTPException): DomainError {
  if (error.status === 413) return new DomainError('PAYLOAD_TOO_LARGE')
  if (error.status === 415) return new DomainError('UNSUPPORTED_MEDIA_TYPE')
  if (error.status === 400)
    return new DomainError('VALIDATION_FAILED', { issues: [{ field: '', message: error.message }] })
  return new DomainError('INTERNAL_ERROR', {}, { cause: error })
}

/**
 * Returns the error if the operation lists it, otherwise `INTERNAL_ERROR`. Clients only handle the codes that an
 * operation lists: any other code is a bug of the server, and is only logged with its cause.
 */
function listedError(error: DomainError, operationId: OperationId | undefined): DomainError {
  // A request without an operation, such as an unknown path, has no list.
  if (operationId === undefined) return error
  const { errors }: OperationMeta = operationMeta[operationId]
  if (error.code === 'INTERNAL_ERROR' || errors.includes(error.code)) return error
  const unlisted = new Error(`${operationId} does not list ${error.code}`, { cause: error })
  return new DomainError('INTERNAL_ERROR', {}, { cause: unlisted })
}

/** Returns the challenge of RFC 6750. It names an error only if the request had a token. */
function challengeFor(code: ErrorCode, authorization: string | undefined): string {
  const isToken = code === 'INVALID_TOKEN' || code === 'TOKEN_EXPIRED'
  return isToken && /^Bearer\s/i.test(authorization ?? '') ? 'Bearer error="invalid_token"' : 'Bearer'
}

/**
 * Returns a handler for errors that are thrown during a request. It responds in the common format of all errors, and
 * logs errors that are not the caller's fault.
 */
export function handleError(core: Core): ErrorHandler<NovaEnv> {
  return (thrown, c) => {
    const error = listedError(toDomainError(thrown), c.get('operationId'))
    const { status, message, retryable } = errorCatalogue[error.code]
    const requestId = c.get('requestId')
    // A client that disconnects while it sends its request is not an error of the server.
    const hasLeft = thrown.message === 'aborted'
    const about = { request_id: requestId, operation: c.get('operationId') }
    if (error.code === 'SERVICE_UNAVAILABLE' && !hasLeft)
      logOutage(core, 'requests failed: a dependency is unavailable', error.cause ?? error, about)
    else if (status >= 500)
      core.log[hasLeft ? 'info' : 'error']({
        ...about,
        code: error.code,
        err: error.cause ?? error,
      })
    if (error.retryAfterSeconds !== undefined) c.header('Retry-After', String(error.retryAfterSeconds))
    if (status === 401) c.header('WWW-Authenticate', challengeFor(error.code, c.req.header('authorization')))
    c.header('Cache-Control', 'no-store')
    const doc_url = `${core.config.publicUrl}/docs/errors/${error.code}`
    const body = {
      error: { code: error.code, message, details: error.details, doc_url, retryable },
      request_id: requestId,
      timestamp: core.clock.now().toISOString(),
    }
    return c.json(body, status)
  }
}

const paths = Object.values(operations).map(({ path, method }) => ({
  pattern: toPattern(path),
  method,
}))

/**
 * Returns a handler for a path that the contract does not have, or has with other methods only. The request counts in
 * the rate window of the address like any other; outside of the API, in that of documents.
 */
export function handleUnknownRoute(core: Core): NotFoundHandler<NovaEnv> {
  return async (c) => {
    const address = addressOf(c, core.config.of(httpVariables).TRUSTED_PROXY_HOPS)
    if (c.req.path.startsWith('/api/'))
      await admitUnknown(core, { address, setHeader: (name, value) => c.header(name, value) })
    else await admitLocally(core, 'documents', address)
    const methods = [
      ...new Set(paths.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method.toUpperCase())),
    ]
    if (methods.length === 0) fail('ROUTE_NOT_FOUND', { path: shortened(c.req.path) })
    if (methods.includes('GET')) methods.push('HEAD')
    c.header('Allow', methods.join(', '))
    return fail('METHOD_NOT_ALLOWED', { allow: methods })
  }
}
