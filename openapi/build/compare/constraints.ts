import type { Schema } from './contract.ts'

/** How the values that a keyword allows have changed. */
export type Relation = 'same' | 'wider' | 'narrower' | 'other'
export type Constraint = { keyword: string; relation: Relation; was: unknown; is: unknown }

const lowest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const highest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
const exact = ['format', 'pattern', 'multipleOf', 'contentEncoding', 'contentMediaType', 'uniqueItems']

/** Returns the constraints of a value that have changed. */
export function changedConstraints(released: Schema, current: Schema): Constraint[] {
  return [...lowest, ...highest, ...exact].flatMap((keyword) => {
    const was = (released as Record<string, unknown>)[keyword]
    const is = (current as Record<string, unknown>)[keyword]
    const relation = relationOf(keyword, was, is)
    return relation === 'same' ? [] : [{ keyword, relation, was, is }]
  })
}

function relationOf(keyword: string, was: unknown, is: unknown): Relation {
  if (was === is || (keyword === 'uniqueItems' && !was && !is)) return 'same'
  if (was === undefined || was === false) return 'narrower'
  if (is === undefined || is === false) return 'wider'
  if (exact.includes(keyword)) return 'other'
  return Number(is) > Number(was) === lowest.includes(keyword) ? 'narrower' : 'wider'
}

/** Returns the types of a schema without null; undefined if it allows values of any type. */
export function typesOf({ type }: Schema): string[] | undefined {
  if (type === undefined) return undefined
  return [type].flat().filter((one) => one !== 'null')
}

/** Returns whether each value of the types `some` has one of the types `all`. */
export function isWithin(some: string[] | undefined, all: string[] | undefined): boolean {
  if (all === undefined) return true
  if (some === undefined) return false
  return some.every((type) => all.includes(type) || (type === 'integer' && all.includes('number')))
}
