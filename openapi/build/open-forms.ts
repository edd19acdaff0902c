import type { Document, Schema } from './document.ts'

/**
 * Values and kinds that a client receives can be added within a version. So an enum or a union in a response, a message
 * or an event has an open form: `anyOf` of the known values and any string, or of the known union and any object.
 *
 * Returns the known part of an open form; undefined if the schema has no open form.
 */
export function knownPartOf({ anyOf }: Schema): Schema | undefined {
  if (anyOf?.length !== 2) return undefined
  const [known, other] = anyOf as [Schema, Schema]
  const isAnyString = other.type === 'string' && Object.keys(other).length === 1
  const isAnyObject = /\/Unknown\w+$/.test(other.$ref ?? '')
  return isAnyString || isAnyObject ? known : undefined
}

/**
 * Returns the document with only the known values and kinds, for code that is always as new as the document: the server
 * and its tests.
 */
export function closed(document: Document): Document {
  const { components, ...rest } = close(document) as Document
  const known = Object.entries(components.schemas).filter(([name]) => !name.startsWith('Unknown'))
  return { ...rest, components: { ...components, schemas: Object.fromEntries(known) } }
}

function close(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(close)
  const known = knownPartOf(node as Schema)
  if (known !== undefined) {
    const { anyOf: _, ...rest } = node as Schema
    return close({ ...known, ...rest })
  }
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, close(inner)]))
}
