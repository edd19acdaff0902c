import type { Core } from '../core/core.ts'
import { canPurge } from './cdn.ts'

/** Nobody can delete what a device keeps, so it keeps media for minutes only. */
const deviceSeconds = 300
/**
 * A CDN that is purged keeps public files for an hour. Not for longer: a file that was on its way to the CDN during the
 * purge is stored after it.
 */
const cdnSeconds = 3_600

/**
 * Returns the `Cache-Control` of a file. `expires` is the end of a signed address in Unix seconds, undefined for a
 * public address.
 */
export function cacheControlOf(core: Core, expires: number | undefined): string {
  if (expires === undefined)
    return `public, max-age=${deviceSeconds}${canPurge(core.config) ? `, s-maxage=${cdnSeconds}` : ''}`
  const leftSeconds = Math.max(0, expires - Math.ceil(core.clock.now().getTime() / 1000))
  return `private, max-age=${Math.min(deviceSeconds, leftSeconds)}`
}
