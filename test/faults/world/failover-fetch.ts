import { guardedFetch } from '../../support/contract.ts'

/**
 * Returns a `fetch` that sends a request to the first of `urls`, and to the next one when the connection fails, as a
 * client behind a load balancer does. It throws when the contract does not allow the response.
 */
export function failoverFetch(urls: () => string[]): typeof fetch {
  return async (input, init) => {
    const { pathname, search } = new URL(String(input))
    let failure: unknown
    for (const url of urls()) {
      try {
        return await guardedFetch(url + pathname + search, init)
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        failure = error
      }
    }
    throw failure
  }
}
