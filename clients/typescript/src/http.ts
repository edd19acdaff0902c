import type { Connection } from './connection.ts'

/**
 * Sends one call of the low-level client. Returns error responses like successful ones, with their status. Rejects only
 * when there is no response.
 */
export async function send<T>(connection: Connection, url: string, init: RequestInit): Promise<T> {
  const headers = new Headers(init.headers)
  const token = typeof connection.accessToken === 'function' ? await connection.accessToken() : connection.accessToken
  if (token !== undefined && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`)
  const response = await (connection.fetch ?? fetch)(connection.baseUrl + url, { ...init, headers })
  return { status: response.status, data: await read(response), headers: response.headers } as T
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
}
