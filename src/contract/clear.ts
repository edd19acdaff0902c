import { fail } from './errors.ts'

type Changes<F extends string> = { clear?: F[] | undefined } & { [K in F]?: unknown }

/**
 * Returns the changes with null for every field of `clear`. A client that cannot send null empties a field this way.
 * @throws VALIDATION_FAILED when a field is both emptied and set
 */
export function withCleared<F extends string, C extends Changes<F>>(changes: C): C {
  const { clear = [] } = changes
  const both = clear.find((field) => changes[field] != null)
  if (both !== undefined)
    fail('VALIDATION_FAILED', { issues: [{ field: both, message: 'A field must not be both set and in `clear`' }] })
  return { ...changes, ...Object.fromEntries(clear.map((field) => [field, null])) }
}
