/**
 * Returns a random UUID. React Native and pages without HTTPS have no `crypto.randomUUID`. The key has to be unique and
 * need not be secret.
 */
export function randomKey(): string {
  const source = (globalThis as { crypto?: Partial<Crypto> }).crypto
  if (source?.randomUUID !== undefined) return source.randomUUID()
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(Math.random() * 16).toString(16))
}
