import { guardedFetch } from './contract.ts'

/** The reply to a request of `call`: `code` and `details` are those of the error, if it is one. */
export type Reply = {
  status: number
  code: string | undefined
  details: Record<string, unknown>
  data: Record<string, unknown>
  headers: Headers
}

/**
 * Sends a request to any operation, also one with an invalid body that the typed client does not allow.
 * @param path the path behind `/api/v1`
 * @throws when the contract does not allow the response
 */
export async function call(
  base: string,
  method: string,
  path: string,
  token?: string,
  body?: unknown,
  more: HeadersInit = {},
): Promise<Reply> {
  const headers = new Headers(more)
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const response = await guardedFetch(`${base}/api/v1${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const data = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
  const error = data.error as { code: string; details: Record<string, unknown> } | undefined
  return { status: response.status, code: error?.code, details: error?.details ?? {}, data, headers: response.headers }
}
