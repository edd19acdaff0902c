import { isWithin, typesOf } from './constraints.ts'
import { add, instead, type Place } from './place.ts'
import type { Form } from './schema-form.ts'

/** Compares two lists of values, or a list with a plain type. */
export function compareEnums(place: Place, was: Form, is: Form): void {
  const quoted = (values: unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')
  const isList = (form: Form): boolean => form.values !== undefined
  const [before, after] = [was.values ?? [], is.values ?? []]
  const gone = before.filter((value) => !after.includes(value))
  const added = after.filter((value) => !before.includes(value))
  // Only values that are strings can be any other string.
  if (!isList(was) || !isList(is)) {
    const [plain, list] = isList(was) ? [is.schema, was] : [was.schema, is]
    const holds = isWithin(list.values!.map(jsonType), typesOf(plain))
    if (!holds) {
      addTypes(place, was, is)
      return
    }
    const isNarrower = isList(is) && !is.open
    const isWider = isList(was) && !was.open
    const now = isList(is) ? `it is ${is.open ? 'an open' : 'a closed'} list of values` : 'it is any value of its type'
    if (place.direction === 'request' && isNarrower) add(place, 'wire', `${now}, was any value`, instead.accept)
    else if (place.direction === 'response' && isWider) add(place, 'wire', `${now}, was a closed list`, instead.open)
    else add(place, 'source', now, instead.keep)
    return
  }
  if (place.direction === 'request') {
    const refused = gone.length > 0 && !is.open
    if (refused) add(place, 'wire', `${quoted(gone)} is no longer accepted`, instead.accept)
    else if (was.open && !is.open) add(place, 'wire', 'other values are no longer accepted', instead.accept)
  } else if (!was.open && is.open) add(place, 'wire', 'it can have other values, was a closed list', instead.open)
  else if (!was.open && added.length > 0) add(place, 'wire', `${quoted(added)} is new in a closed list`, instead.open)
  if (was.open !== is.open) add(place, 'source', `the list is ${is.open ? 'open' : 'closed'} now`, instead.keep)
  if (gone.length > 0) add(place, 'source', `the value ${quoted(gone)} is gone`, instead.keep)
  const isSafe = place.direction === 'request' || was.open
  if (added.length > 0 && isSafe) add(place, 'none', `the value ${quoted(added)} is new`)
}

function jsonType(value: unknown): string {
  if (Number.isInteger(value)) return 'integer'
  return Array.isArray(value) ? 'array' : typeof value
}

/** Adds the finding that a value has another type. */
export function addTypes(place: Place, was: Form, is: Form): void {
  const text = ({ schema, arms, values }: Form): string =>
    arms ? 'a union' : values ? 'a list of values' : (typesOf(schema)?.join(' or ') ?? 'of any type')
  const advice = place.direction === 'request' ? instead.accept : instead.newField
  add(place, 'wire', `it is ${text(is)}, was ${text(was)}`, advice)
}
