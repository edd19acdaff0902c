import type { Core } from '../core/core.ts'

/** Nobody can delete what a device keeps, so it keeps media for minutes only. */
const deviceSeconds = 300

/**
 * Returns the `Cache-Control` of a file. `expires` is the end of a signed address in Unix seconds, undefined for a
 * public address.
 */
export function cacheControlOf({ clock }: Core, expires: number | undefined): string {
  if (expires === undefined) return `public, max-age=${deviceSeconds}`
  const leftSeconds = Math.max(0, expires - Math.ceil(clock.now().getTime() / 1000))
  return `private, max-age=${Math.min(deviceSeconds, leftSeconds)}`
}
