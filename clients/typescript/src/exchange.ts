import { abortReason } from './abort.ts'
import type { BuiltRequest } from './build-request.ts'
import { NoResponse, NovaError, UnexpectedResponse } from './errors.ts'
import type { ErrorResponse } from './generated/types.ts'

/** A successful response, or 304. */
export type Reply = {
  status: number
  data: unknown
  headers: Headers
  etag: string | undefined
  requestId: string | undefined
}

type Once = { fetch: typeof fetch; baseUrl: string; token: string | undefined; timeout: number }

/**
 * Sends a request once.
 * @throws NovaError, UnexpectedResponse, NoResponse, or the reason of the signal
 */
export async function exchange(
  { method, url, headers, body }: BuiltRequest,
  { fetch, baseUrl, token, timeout }: Once,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  if (signal?.aborted) throw abortReason(signal)
  // React Native has neither AbortSignal.any nor AbortSignal.timeout.
  const abort = new AbortController()
  const stop = (): void => abort.abort()
  signal?.addEventListener('abort', stop)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    stop()
  }, timeout)
  let response: Response
  let text: string
  try {
    const sent = { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers }
    response = await fetch(baseUrl + url, { method, headers: sent, body: body ?? null, signal: abort.signal })
    text = await response.text()
  } catch (cause) {
    if (signal?.aborted) throw abortReason(signal)
    throw new NoResponse(isLate ? `no response within ${timeout} ms` : 'no response', { cause })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
  return replyOf(response, text)
}

function replyOf({ status, headers }: Response, text: string): Reply {
  const data = parse(text)
  if ((status >= 200 && status < 300 && (text === '' || data !== undefined)) || status === 304) {
    const requestId = headers.get('x-request-id') ?? undefined
    return {
      status,
      data: status === 304 ? undefined : data,
      headers,
      etag: headers.get('etag') ?? undefined,
      requestId,
    }
  }
  if (status >= 400 && isErrorResponse(data)) throw new NovaError(status, data, headers)
  throw new UnexpectedResponse(status, headers, text)
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isErrorResponse(data: unknown): data is ErrorResponse {
  const { error, request_id } = (data ?? {}) as Partial<ErrorResponse>
  return typeof request_id === 'string' && typeof error?.code === 'string' && typeof error.message === 'string'
}
