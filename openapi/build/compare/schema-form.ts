import { type Contract, follow, type Schema } from './contract.ts'

/**
 * What a schema allows, without the ways of writing it: references are followed, `allOf` is merged, null and the arms
 * of nested unions are separate. An enum or a union is open if it also allows any other string or object.
 */
export type Form = {
  /** The component that defines it; undefined if it is written inline. */
  name: string | undefined
  schema: Schema
  nullable: boolean
  /** The known values of an enum. */
  values?: unknown[]
  /** The known arms of a union, by the value of the discriminator or by name. */
  arms?: Map<string, Schema>
  /** The property whose value selects the arm. */
  tag?: string
  /** The arm of all other objects. */
  other?: Schema
  open: boolean
}

const isNull = ({ type }: Schema): boolean => type === 'null'

/** Each operation compares most schemas again: those of errors and of users above all. */
const known = new WeakMap<Contract, WeakMap<Schema, Form>>()

/** Returns what the schema allows. The contract must not change between two calls. */
export function formOf(contract: Contract, node: Schema): Form {
  const forms = known.get(contract) ?? new WeakMap<Schema, Form>()
  known.set(contract, forms)
  const form = forms.get(node) ?? readForm(contract, node)
  forms.set(node, form)
  return form
}

function readForm(contract: Contract, node: Schema): Form {
  const { node: written, name } = follow(contract, node)
  const schema = merged(contract, written)
  const nullable = [schema.type ?? []].flat().includes('null') || (schema.enum ?? []).includes(null)
  const all = schema.oneOf ?? schema.anyOf
  if (all === undefined) return { name, schema, nullable, open: false, ...valuesOf(schema) }
  const members = all.filter((one) => !isNull(follow(contract, one).node))
  const allowsNull = nullable || members.length < all.length
  if (members.length === 1 && schema.discriminator === undefined) {
    const only = formOf(contract, members[0]!)
    return { ...only, name: only.name ?? name, nullable: only.nullable || allowsNull }
  }
  const form = { name, schema, nullable: allowsNull }
  return { ...form, ...(enumOf(contract, members) ?? unionOf(contract, schema)) }
}

function valuesOf({ enum: values, const: only }: Schema): Pick<Form, 'values'> {
  if (values !== undefined) return { values: values.filter((value) => value !== null) }
  return only === undefined ? {} : { values: [only] }
}

/** Returns the schema with the fields of the schemas in its `allOf`. */
function merged(contract: Contract, schema: Schema): Schema {
  const { allOf, ...own } = schema
  if (allOf === undefined) return schema
  const parts = [...allOf.map((part) => merged(contract, follow(contract, part).node)), own]
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}))
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))]
  return { ...Object.assign({}, ...parts), properties, required }
}

/** Returns the enum that strings form together; undefined if the members are no enum. */
function enumOf(contract: Contract, members: Schema[]): Pick<Form, 'values' | 'open'> | undefined {
  const forms = members.map((member) => formOf(contract, member))
  const areStrings = forms.every(({ schema, values }) => values !== undefined || schema.type === 'string')
  if (!areStrings || !forms.some(({ values }) => values !== undefined)) return undefined
  const values = [...new Set(forms.flatMap((form) => form.values ?? []))]
  return { values, open: forms.some((form) => form.open || form.values === undefined) }
}

type Arm = { node: Schema; name: string | undefined; keys: string[] }

function unionOf(contract: Contract, schema: Schema): Pick<Form, 'arms' | 'tag' | 'other' | 'open'> {
  const tag = tagOf(contract, schema)
  const found = armsOf(contract, schema, tag)
  // Without a value of the discriminator, an arm takes the objects that no other arm takes.
  const other = tag === undefined ? undefined : found.find(({ keys }) => keys.length === 0)
  const known = found.filter((arm) => arm !== other)
  const arms = new Map(known.flatMap((arm, nth) => keysOf(arm, nth).map((key) => [key, arm.node] as const)))
  return { arms, open: other !== undefined, ...(tag && { tag }), ...(other && { other: other.node }) }
}

function keysOf({ keys, name, node }: Arm, nth: number): string[] {
  if (keys.length > 0) return keys
  return [name ?? (typeof node.type === 'string' ? node.type : `arm ${nth + 1}`)]
}

/** Returns the name of the discriminator of a union or of a union in it. */
function tagOf(contract: Contract, schema: Schema): string | undefined {
  if (schema.discriminator !== undefined) return schema.discriminator.propertyName
  for (const member of schema.oneOf ?? schema.anyOf ?? []) {
    const inner = tagOf(contract, follow(contract, member).node)
    if (inner !== undefined) return inner
  }
  return undefined
}

function armsOf(contract: Contract, schema: Schema, tag: string | undefined): Arm[] {
  const mapping = Object.entries(schema.discriminator?.mapping ?? {})
  return (schema.oneOf ?? schema.anyOf ?? []).flatMap((member) => {
    const { node, name } = follow(contract, member)
    if (isNull(node)) return []
    if (node.oneOf ?? node.anyOf) return armsOf(contract, node, tag)
    const mapped = mapping.filter(([, target]) => target === member.$ref).map(([value]) => value)
    return [{ node: member, name, keys: mapped.length > 0 ? mapped : tagValues(contract, node, tag) }]
  })
}

/** Returns the values of the discriminator with which an object is written. */
export function tagValues(contract: Contract, node: Schema, tag: string | undefined): string[] {
  const property = tag === undefined ? undefined : merged(contract, follow(contract, node).node).properties?.[tag]
  if (property === undefined) return []
  const { values = [], open } = formOf(contract, property)
  return open ? [] : values.map(String)
}
