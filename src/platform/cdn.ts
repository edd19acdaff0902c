/** A cache of public files in front of the service, such as a CDN. */
export type Cdn = {
  /**
   * Removes the files at these addresses from the cache. Repeating it is harmless.
   * @throws CdnFailure when the caller should retry later
   */
  purge(addresses: readonly string[]): Promise<void>
}

/** A request to the cache failed. */
export class CdnFailure extends Error {}

const timeoutMs = 10_000
const atOnce = 16

/**
 * Returns a cache that is purged by the request `PURGE` to each address, as Varnish, Fastly and modules of nginx accept
 * it. `header` authenticates the requests.
 */
export function httpCdn(header: readonly [name: string, value: string] | undefined): Cdn {
  const headers = header === undefined ? {} : { [header[0]]: header[1] }
  const purgeOne = async (address: string): Promise<void> => {
    const request = { method: 'PURGE', headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) } as const
    const { status, body } = await fetch(address, request).catch((cause: unknown) => {
      throw new CdnFailure(`purging ${address} failed`, { cause })
    })
    await body?.cancel()
    // 404: the cache does not have the file.
    if (status !== 404 && (status < 200 || status >= 300))
      throw new CdnFailure(`purging ${address} was answered with ${status}`)
  }
  return {
    async purge(addresses) {
      const rest = addresses.values()
      const work = async (): Promise<void> => {
        for (const address of rest) await purgeOne(address)
      }
      await Promise.all(Array.from({ length: atOnce }, work))
    },
  }
}
