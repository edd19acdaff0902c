/** Returns the text of an error. A refused connection to a name with several addresses has no text of its own. */
export function reasonOf(error: Error & { errors?: Error[] }): string {
  return error.message || (error.errors ?? []).map(({ message }) => message).join(', ') || error.name
}
