import { part } from '../core/part.ts'
import { httpCdn, noCdn } from '../platform/cdn.ts'
import { deliveryVariables } from './delivery.variables.ts'

/** The CDN in front of the files of media. */
export const cdn = part({
  open({ config }) {
    const { MEDIA_CDN_PURGE: kind, MEDIA_CDN_PURGE_HEADER: header } = config.of(deliveryVariables)
    if (kind === 'none') return noCdn
    const [name, ...value] = header?.split(':') ?? []
    return httpCdn(name === undefined ? undefined : [name, value.join(':').trim()])
  },
})
