/** Returns whether `fetch` failed because there was no response: the connection broke, or the time was over. */
export function isConnectionError(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')
}
