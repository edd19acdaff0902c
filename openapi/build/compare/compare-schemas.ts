import { compareConstraints } from './compare-constraints.ts'
import { addTypes, compareEnums } from './compare-enums.ts'
import { isWithin, typesOf } from './constraints.ts'
import type { Contract, Schema } from './contract.ts'
import { add, below, instead, type Place } from './place.ts'
import { type Form, formOf, tagValues } from './schema-form.ts'

/**
 * Compares two schemas. A request must accept at least what it accepted; a response must contain at most what it could
 * contain. Each difference becomes a finding.
 */
export function compareSchemas(place: Place, released: Schema, current: Schema): void {
  const [was, is] = [formOf(place.released, released), formOf(place.current, current)]
  const here = is.name === undefined ? place : { ...place, subject: is.name, path: is.name }
  compareNames(place, was, is)
  compareNulls(released.$ref && current.$ref ? here : place, was, is)
  if (was.name !== undefined && is.name !== undefined) {
    const pair = `${was.name}>${is.name}`
    if (place.seen.has(pair)) return
    place.seen.add(pair)
  }
  if (was.arms !== undefined || is.arms !== undefined) compareUnions(here, was, is)
  else if (was.values !== undefined || is.values !== undefined) compareEnums(here, was, is)
  else compareValues(here, was.schema, is.schema)
}

/** Generators name a type after its component. Names of numbers and texts are aliases, so they can change. */
function compareNames(place: Place, was: Form, is: Form): void {
  const isType = ({ schema, values, arms }: Form): boolean => (values ?? arms ?? schema.properties) !== undefined
  // A name that is gone from the whole contract is one finding, of the component.
  const isGone = was.name !== undefined && place.current.components.schemas[was.name] === undefined
  if (was.name === is.name || isGone || !isType(was) || !isType(is)) return
  add(place, 'source', `its type is ${is.name ?? 'written inline'}, was ${was.name ?? 'written inline'}`, instead.keep)
}

function compareNulls(place: Place, was: Form, is: Form): void {
  if (was.nullable === is.nullable) return
  if (place.direction === 'request') {
    if (is.nullable) add(place, 'none', 'it can be null')
    else add(place, 'wire', 'it can no longer be null', instead.accept)
  } else if (is.nullable) add(place, 'wire', 'it can be null', instead.newField)
  else add(place, 'source', 'it is never null, was optional in generated types', instead.keep)
}

/** Compares unions arm by arm. An object that becomes a union, or the opposite, is compared as a union of one arm. */
function compareUnions(place: Place, was: Form, is: Form): void {
  const [sent, allowed] = place.direction === 'request' ? [was, is] : [is, was]
  const [some, all] = place.direction === 'request' ? [place.released, place.current] : [place.current, place.released]
  // An open union takes any other object, but no text and no list.
  if (!isWithin(kindsOf(some, sent), kindsOf(all, allowed))) {
    addTypes(place, was, is)
    return
  }
  const tag = was.tag ?? is.tag
  const armsBefore = was.arms ?? onlyArm(place.released, was, tag)
  const armsAfter = is.arms ?? onlyArm(place.current, is, tag)
  if (was.tag !== undefined && is.tag !== undefined && was.tag !== is.tag)
    add(place, 'wire', `the discriminator is ${is.tag}, was ${was.tag}`, instead.newField)
  if (was.arms === undefined || is.arms === undefined)
    add(place, 'source', `it is ${is.arms ? 'a union' : 'one type'} now`, instead.keep)
  const gone = [...armsBefore.keys()].filter((arm) => !armsAfter.has(arm))
  const added = [...armsAfter.keys()].filter((arm) => !armsBefore.has(arm))
  if (place.direction === 'request') {
    if (gone.length > 0) add(place, 'wire', `${gone.join(', ')} is no longer accepted`, instead.accept)
    if (was.open && !is.open) add(place, 'wire', 'other kinds are no longer accepted', instead.accept)
  } else if (!was.open && is.open) add(place, 'wire', 'it can be of other kinds, was a closed union', instead.open)
  else if (!was.open && added.length > 0)
    add(place, 'wire', `${added.join(', ')} is new in a closed union`, instead.open)
  if (was.open !== is.open) add(place, 'source', `the union is ${is.open ? 'open' : 'closed'} now`, instead.keep)
  if (gone.length > 0) add(place, 'source', `the kind ${gone.join(', ')} is gone`, instead.keep)
  const isSafe = place.direction === 'request' || was.open
  if (added.length > 0 && isSafe) add(place, 'none', `the kind ${added.join(', ')} is new`)
  for (const [arm, node] of armsBefore)
    if (armsAfter.has(arm)) compareSchemas(below(place, `<${arm}>`), node, armsAfter.get(arm)!)
  if (was.other && is.other) compareSchemas(below(place, '<other>'), was.other, is.other)
}

/** Returns the types of a value, those of all arms if it is a union. */
function kindsOf(contract: Contract, form: Form): string[] | undefined {
  const arms = [...(form.arms?.values() ?? []), ...(form.other ? [form.other] : [])]
  if (form.arms === undefined) return form.schema.properties ? ['object'] : typesOf(form.schema)
  const kinds = arms.map((arm) => kindsOf(contract, formOf(contract, arm)))
  return kinds.includes(undefined) ? undefined : kinds.flatMap((kind) => kind!)
}

/** Returns a schema that is no union as the only arm of one. */
function onlyArm(contract: Contract, { name, schema }: Form, tag: string | undefined): Map<string, Schema> {
  const [value] = tagValues(contract, schema, tag)
  const node = name === undefined ? schema : { $ref: `#/components/schemas/${name}` }
  return new Map([[value ?? name ?? typesOf(schema)?.join() ?? 'any', node]])
}

function compareValues(place: Place, released: Schema, current: Schema): void {
  const [was, is] = [typesOf(released), typesOf(current)]
  const holds = place.direction === 'request' ? isWithin(was, is) : isWithin(is, was)
  if (!holds) {
    const plain = { name: undefined, nullable: false, open: false }
    addTypes(place, { ...plain, schema: released }, { ...plain, schema: current })
    return
  }
  if (String(was) !== String(is))
    add(place, 'source', `its type is ${is?.join(' or ') ?? 'any'}, was ${was?.join(' or ') ?? 'any'}`, instead.keep)
  compareConstraints(place, released, current)
  compareObjects(place, released, current)
  if (released.items && current.items) compareSchemas(below(place, '[]'), released.items, current.items)
}

function compareObjects(place: Place, released: Schema, current: Schema): void {
  const [before, after] = [released.properties ?? {}, current.properties ?? {}]
  const [neededBefore, neededAfter] = [new Set(released.required), new Set(current.required)]
  const isRequest = place.direction === 'request'
  for (const [name, schema] of Object.entries(before)) {
    const at = below(place, `.${name}`)
    const next = after[name]
    if (next === undefined) {
      const effect = isRequest ? 'the field is no longer accepted' : 'the field is gone'
      add(at, 'wire', effect, instead.keepField)
      continue
    }
    if (isRequest && !neededBefore.has(name) && neededAfter.has(name))
      add(at, 'wire', 'the field is required', instead.optional)
    if (!isRequest && neededBefore.has(name) && !neededAfter.has(name))
      add(at, 'wire', 'the field can be missing', 'Keep it required.')
    if (!isRequest && !neededBefore.has(name) && neededAfter.has(name))
      add(at, 'source', 'the field is always there, was optional in generated types', instead.keep)
    if (isRequest && neededBefore.has(name) && !neededAfter.has(name)) add(at, 'none', 'the field is optional')
    compareSchemas(at, schema, next)
  }
  for (const name of Object.keys(after).filter((one) => !(one in before))) {
    const at = below(place, `.${name}`)
    if (isRequest && neededAfter.has(name)) add(at, 'wire', 'the field is new and required', instead.optional)
    else if (!isRequest && released.additionalProperties === false)
      add(at, 'wire', 'the field is new in a closed object', 'Add it to an object that is open.')
    else add(at, 'none', 'the field is new')
  }
  compareOtherFields(place, released.additionalProperties, current.additionalProperties)
}

function compareOtherFields(place: Place, was: boolean | Schema = true, is: boolean | Schema = true): void {
  const at = below(place, '.*')
  if (typeof was === 'object' && typeof is === 'object') compareSchemas(at, was, is)
  else if (place.direction === 'request' && was !== false && is !== true && was !== is)
    add(at, 'wire', 'other fields are no longer accepted', instead.accept)
  else if (place.direction === 'response' && typeof was === 'object' && is !== false)
    add(at, 'wire', 'other fields can have any value', instead.newField)
  else if (place.direction === 'response' && was === false && is !== false)
    add(at, 'wire', 'there can be other fields in a closed object', instead.newField)
  else if (JSON.stringify(was) !== JSON.stringify(is))
    add(at, 'source', 'the rule for other fields has changed', instead.keep)
}
