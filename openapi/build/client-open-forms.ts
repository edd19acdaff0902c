import { type Document, resolve, type Schema } from './document.ts'

/** A schema of the contract, or the TypeScript that stands for it (see `emit-client-types.ts`). */
export type TypedSchema = Schema & { anyOf?: Schema[]; 'x-typescript'?: string }

/** The name of the type of a discriminator whose value this client does not know. */
export const unrecognized = 'Unrecognized'

/**
 * Returns the TypeScript of an open form, undefined for any other schema:
 * - `anyOf: [enum, string]` is `'a' | 'b' | (string & {})`: every string, and editors propose the known ones.
 * - `anyOf: [union with a discriminator, Unknown…]` is the union and a member for what a later version adds. The
 *   type of its discriminator is no literal, so that `item.type === 'post'` leaves only the known member.
 */
export function openForm(document: Document, schema: TypedSchema): string | undefined {
  return openEnum(document, schema) ?? openUnion(document, schema)
}

function openEnum(document: Document, { anyOf }: TypedSchema): string | undefined {
  if (anyOf?.length !== 2) return undefined
  const isText = (arm: Schema): boolean => [arm.type].flat().every((type) => type === 'string' || type === 'null')
  const arms = anyOf.map((arm) => ({ arm, resolved: resolve(document, arm) }))
  const known = arms.find(({ resolved }) => resolved.enum !== undefined && isText(resolved))
  const any = arms.find(({ resolved }) => resolved.enum === undefined && resolved.type !== 'null' && isText(resolved))
  if (known === undefined || any === undefined) return undefined
  const values = known.arm.$ref === undefined ? known.resolved.enum!.map(literal) : [typeOf(known.arm.$ref)]
  const isNullable = [any.resolved.type].flat().includes('null') && !known.resolved.enum!.includes(null)
  return [...values, '(string & {})', ...(isNullable ? ['null'] : [])].join(' | ')
}

function openUnion(document: Document, { anyOf, discriminator }: TypedSchema): string | undefined {
  const last = anyOf?.at(-1)?.$ref
  if (last === undefined || !nameOf(last).startsWith('Unknown')) return undefined
  const known = anyOf!.slice(0, -1)
  const inner = known.map((arm) => resolve(document, arm).discriminator).find((one) => one !== undefined)
  const property = (discriminator ?? inner)?.propertyName
  if (property === undefined) throw new Error(`${last} is in a union without a discriminator`)
  const members = known.flatMap((arm) => (arm.$ref === undefined ? (arm.oneOf ?? [arm]) : [arm]))
  const field = `'${property}'`
  const rest = `(Omit<${typeOf(last)}, ${field}> & { ${property}: ${unrecognized} })`
  return [...members.map(({ $ref }) => typeOf($ref!)), rest].join(' | ')
}

const nameOf = (ref: string): string => ref.split('/').at(-1)!
const typeOf = (ref: string): string => `components['schemas']['${nameOf(ref)}']`
const literal = (value: unknown): string => (value === null ? 'null' : JSON.stringify(value))
