import { type Sharing, sharedValue } from '../platform/shared-value.ts'
import type { Core } from './core.ts'
import { type Part, part } from './part.ts'

/**
 * Declares a part that is a value which the whole process shares, see platform/shared-value.ts. Used as
 * `await core.of(trendingTags)()`.
 */
export function sharedPart<T extends object>({
  make,
  ...sharing
}: Omit<Sharing<T>, 'make'> & { make(core: Core): Promise<T> }): Part<() => Promise<T>> {
  return part({ open: (core) => sharedValue({ ...sharing, make: () => make(core) }) })
}
