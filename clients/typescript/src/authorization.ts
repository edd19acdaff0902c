/** Where access tokens come from. */
export type Authorization = {
  /** Returns a token that is not known to have expired; undefined if no user is signed in. */
  token(): Promise<string | undefined>
  /** Returns the token after one that the API refused; undefined if there is none. */
  renew(refused: string): Promise<string | undefined>
}

/** A token, or a function that returns the current one. */
export type TokenSource = string | (() => string | undefined | Promise<string | undefined>)

/** Returns an authorization whose tokens something else renews. `refresh` makes it do so. */
export function tokensFrom(source: TokenSource | undefined, refresh?: () => Promise<unknown>): Authorization {
  const token = async (): Promise<string | undefined> => (typeof source === 'function' ? source() : source)
  return {
    token,
    async renew() {
      await refresh?.()
      return token()
    },
  }
}
