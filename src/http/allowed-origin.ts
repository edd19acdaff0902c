/**
 * Returns whether a browser client at `origin` may call the API. `allowed` has origins (`https://app.example`), some of
 * which end in `:*` for every port, also the scheme's default one.
 */
export function isAllowedOrigin(allowed: readonly string[], origin: string): boolean {
  const withoutPort = origin.replace(/:\d+$/, '')
  return allowed.some((one) => (one.endsWith(':*') ? one.slice(0, -':*'.length) === withoutPort : one === origin))
}
