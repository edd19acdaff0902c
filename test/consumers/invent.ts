import { type Document, operationsOf, resolve, type Schema } from '../../openapi/build/document.ts'
import { knownPartOf } from '../../openapi/build/open-forms.ts'

export const invented = 'invented_by_a_newer_version'

/** A place in an example where a newer server may send what an older document does not know. */
export type Place =
  | { path: (string | number)[]; kind: 'value' }
  | { path: (string | number)[]; kind: 'member'; tag: string }

/** Returns the schemas of the members of a union by their names, if the component is an open union. */
export function membersOf(document: Document, name: string): string[] {
  const known = knownPartOf(document.components.schemas[name]!)
  const { mapping = {} } = (known && resolve(document, known).discriminator) ?? {}
  return [...new Set(Object.values(mapping))].map((ref) => ref.split('/').at(-1)!)
}

/** Returns the names of the components that an app receives: in responses and in messages of the server. */
export function receivedNames(document: Document): Set<string> {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = node as Schema
    const name = $ref?.split('/').at(-1)
    if (name !== undefined) {
      if (names.has(name)) return
      names.add(name)
      visit(document.components.schemas[name])
    }
    for (const inner of Object.values(node)) visit(inner)
  }
  for (const { operation } of operationsOf(document))
    for (const response of Object.values(operation.responses))
      visit(Object.values(resolve(document, response).content ?? {}).map(({ schema }) => schema))
  for (const [name, { post }] of Object.entries(document.webhooks))
    if (!name.endsWith('ClientMessage')) visit(post.requestBody!.content['application/json']!.schema)
  return names
}

/** Returns all places in a value where the document has an open enum or an open union. */
export function openPlaces(document: Document, node: Schema, value: unknown, path: Place['path'] = []): Place[] {
  const schema = resolve(document, node)
  if (value === null || value === undefined) return []
  const known = knownPartOf(schema)
  if (known !== undefined && typeof value === 'string') return [{ path, kind: 'value' }]
  if (known !== undefined) {
    const { propertyName: tag, mapping } = resolve(document, known).discriminator!
    const member = mapping![(value as Record<string, string>)[tag]!]!
    return [{ path, kind: 'member', tag }, ...openPlaces(document, { $ref: member }, value, path)]
  }
  const inItems = Array.isArray(value)
    ? value.flatMap((item, n) => openPlaces(document, schema.items ?? {}, item, [...path, n]))
    : []
  const inProperties = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    openPlaces(document, inner, (value as Record<string, unknown>)[name], [...path, name]),
  )
  return [...inItems, ...inProperties, ...(schema.anyOf ?? []).flatMap((one) => openPlaces(document, one, value, path))]
}

/** Returns `Component.field` for each field of the components that is open, or a list of what is open. */
export function openFields(document: Document, names: Iterable<string>): string[] {
  return [...names].flatMap((name) =>
    Object.entries(document.components.schemas[name]!.properties ?? {})
      .filter(([, field]) => isOpen(document, field))
      .map(([field]) => `${name}.${field}`),
  )
}

function isOpen(document: Document, node: Schema): boolean {
  const schema = resolve(document, node)
  if (knownPartOf(schema) !== undefined) return true
  return [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])].some((inner) => isOpen(document, inner))
}

/** Returns the value with something invented at a place. */
export function invent(value: unknown, place: Place): unknown {
  return replaceAt(value, place.path, (old) =>
    place.kind === 'value' ? invented : { ...(old as object), [place.tag]: invented, novelty: { of: [1, null, 'x'] } },
  )
}

/** Returns a copy of the value with another part at the path. */
export function replaceAt(value: unknown, [step, ...rest]: Place['path'], replace: (old: unknown) => unknown): unknown {
  if (step === undefined) return replace(value)
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[step] = replaceAt(copy[step], rest, replace)
  return copy
}

/** Returns the part of a value at a path. */
export function partAt(value: unknown, path: Place['path']): unknown {
  return path.reduce((part, step) => (part as Record<string | number, unknown>)[step], value)
}
