import type { Config } from '../config.ts'
import { part } from '../core/part.ts'
import { httpCdn } from '../platform/cdn.ts'
import { deliveryVariables } from './delivery.variables.ts'

/** The CDN in front of the files of media, from which files can be removed if `canPurge`. */
export const cdn = part({
  open({ config }) {
    const { MEDIA_CDN_PURGE_HEADER: header } = config.of(deliveryVariables)
    const [name, ...value] = header?.split(':') ?? []
    return httpCdn(name === undefined ? undefined : [name, value.join(':').trim()])
  },
})

/** Returns whether files can be removed from the CDN. */
export function canPurge(config: Config): boolean {
  return config.of(deliveryVariables).MEDIA_CDN_PURGE !== 'none'
}
