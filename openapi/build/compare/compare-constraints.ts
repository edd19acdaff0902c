import { changedConstraints } from './constraints.ts'
import type { Schema } from './contract.ts'
import { add, instead, type Place } from './place.ts'

/** Compares the bounds, the pattern, the format and the default of two values of the same type. */
export function compareConstraints(place: Place, released: Schema, current: Schema): void {
  for (const { keyword, relation, was, is } of changedConstraints(released, current)) {
    const text = `${keyword} is ${is ?? 'free'}, was ${was ?? 'free'}`
    // Clients do not check bounds and patterns of what they read. The format decides how they decode it.
    const breaks =
      place.direction === 'request' ? relation !== 'wider' : keyword === 'format' && relation !== 'narrower'
    if (breaks) add(place, 'wire', text, place.direction === 'request' ? instead.accept : instead.newField)
    else add(place, keyword === 'format' ? 'source' : 'none', text, instead.keep)
  }
  if (place.direction === 'request' && JSON.stringify(released.default) !== JSON.stringify(current.default)) {
    const text = `the default is ${JSON.stringify(current.default)}, was ${JSON.stringify(released.default)}`
    if (released.default === undefined) add(place, 'none', text)
    else add(place, 'wire', text, 'Keep the default.')
  }
}
