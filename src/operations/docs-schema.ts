import { type DocsDocument, docsDocument, type Schema } from './docs-document.ts'
import { escapeHtml, inline, prose } from './docs-html.ts'

/** Levels of nested fields that a page shows. */
const deepest = 6

const nameOf = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1)

/** Returns the members of a union, also of unions in it. A schema that is no union is its only member. */
export function membersOf(document: DocsDocument, schema: Schema): Schema[] {
  const resolved = document.resolve(schema)
  const union = resolved.oneOf ?? resolved.anyOf
  return union === undefined ? [schema] : union.flatMap((member) => membersOf(document, member))
}

/** Returns whether a member of a union accepts every value of its type: the others are then the known values. */
function isOpenMember(document: DocsDocument, schema: Schema): boolean {
  const { type, enum: values, const: constant, properties, items } = document.resolve(schema)
  return (
    [type].flat().every((one) => one === 'string' || one === 'object') && !(values ?? constant ?? properties ?? items)
  )
}

/** Returns an example of the schema: its own, or one that is built from those of its parts. */
export function exampleOf(schema: Schema, depth = 0): unknown {
  const document = docsDocument()
  const resolved = document.resolve(schema)
  if (resolved.examples !== undefined) return resolved.examples[0]
  if (resolved.default !== undefined) return resolved.default
  if (resolved.const !== undefined) return resolved.const
  if (resolved.enum !== undefined) return resolved.enum[0]
  if (depth > deepest) return null
  const [member] = resolved.allOf ?? resolved.oneOf ?? resolved.anyOf ?? []
  if (member !== undefined) return exampleOf(member, depth + 1)
  if (resolved.properties !== undefined) {
    const fields = Object.entries(resolved.properties).map(([name, field]) => [name, exampleOf(field, depth + 1)])
    return Object.fromEntries(fields)
  }
  const [type] = [resolved.type].flat()
  if (type === 'array') return resolved.items === undefined ? [] : [exampleOf(resolved.items, depth + 1)]
  if (type === 'object') return {}
  if (type === 'boolean') return true
  return type === 'integer' || type === 'number' ? (resolved.minimum ?? 0) : 'text'
}

/** Returns the type of a schema in words, such as `string (uuid) or null`. */
export function typeOf(schema: Schema): string {
  const document = docsDocument()
  const members = membersOf(document, schema)
  const known = members.filter((member) => !isOpenMember(document, member))
  const shown = members.length > 1 && known.length > 0 ? known : members
  return [...new Set(shown.flatMap((member) => typesOf(document, member)))].join(' or ')
}

function typesOf(document: DocsDocument, schema: Schema): string[] {
  const { type, format, items, properties } = document.resolve(schema)
  return [type ?? (properties === undefined ? 'any' : 'object')].flat().map((one) => {
    if (one === 'array') return items === undefined ? 'array' : `array of ${typeOf(items)}`
    if (one === 'object') return nameOf(schema) ?? one
    return one === 'string' && format !== undefined ? `${one} (${format})` : one
  })
}

/** Returns the limits and known values of a schema as HTML; empty if there are none. */
export function limitsOf(schema: Schema): string {
  const document = docsDocument()
  const members = membersOf(document, schema)
  const values = members.flatMap((member) => {
    const { enum: several, const: single } = document.resolve(member)
    return several ?? (single === undefined ? [] : [single])
  })
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, default: standard } = document.resolve(schema)
  const range = (least: number | undefined, most: number | undefined, unit: string): string => {
    if (least === undefined && most === undefined) return ''
    if (most === undefined) return `at least ${least}${unit}`
    return least === undefined ? `at most ${most}${unit}` : `${least} to ${most}${unit}`
  }
  const open = values.length > 0 && members.some((member) => isOpenMember(document, member))
  const more = open ? '; others may be added' : ''
  return [
    values.length > 0 &&
      `one of ${values.map((value) => `<code>${escapeHtml(String(value))}</code>`).join(', ')}${more}`,
    range(minimum, maximum, ''),
    range(minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' items'),
    standard !== undefined && `default <code>${escapeHtml(JSON.stringify(standard))}</code>`,
  ]
    .filter(Boolean)
    .join('; ')
}

/** Returns the fields of a schema as a nested list; empty if it has none. */
export function fieldsOf(schema: Schema, above: string[] = []): string {
  const document = docsDocument()
  const name = nameOf(schema)
  if (above.length >= deepest || (name !== undefined && above.includes(name))) return ''
  const path = [...above, name ?? '']
  const resolved = document.resolve(schema)
  if (resolved.items !== undefined) return fieldsOf(resolved.items, above)
  const members = membersOf(document, schema)
  if (members.length > 1) return unionOf(members, path)
  const merged = (resolved.allOf ?? [resolved]).map((part) => document.resolve(part))
  const required = merged.flatMap((part) => part.required ?? [])
  const fields = merged.flatMap((part) => Object.entries(part.properties ?? {}))
  if (fields.length === 0) return ''
  const rows = fields.map(([field, inner]) => fieldRow(field, inner, required.includes(field), path))
  return `<ul class="fields">${rows.join('\n')}</ul>`
}

function unionOf(members: Schema[], path: string[]): string {
  const shown = members.flatMap((member) => {
    const inner = fieldsOf(member, path)
    return inner === ''
      ? []
      : [`<details><summary>${escapeHtml(nameOf(member) ?? 'object')}</summary>${inner}</details>`]
  })
  if (shown.length === 0) return ''
  // An object with optional fields or null is no choice.
  return shown.length === 1 ? shown[0]! : `<p>One of:</p>${shown.join('\n')}`
}

function fieldRow(name: string, schema: Schema, required: boolean, path: string[]): string {
  const inner = fieldsOf(schema, path)
  const nested =
    inner === '' ? '' : `<details><summary>Fields of <code>${escapeHtml(name)}</code></summary>${inner}</details>`
  return `<li>${rowHead(name, schema, required)}${nested}</li>`
}

/** Returns name, type, description and limits of a field or a parameter. */
export function rowHead(name: string, schema: Schema, required: boolean, description?: string): string {
  const text = description ?? docsDocument().resolve(schema).description ?? ''
  const limits = limitsOf(schema)
  return `<div><code class="name">${escapeHtml(name)}</code> <span class="type">${escapeHtml(typeOf(schema))}</span>${
    required ? ' <span class="required">required</span>' : ''
  }</div>${text === '' ? '' : prose(text)}${limits === '' ? '' : `<p class="limits">${limits}</p>`}`
}

/** Returns the description of a schema as one line of HTML. */
export function descriptionOf(schema: Schema): string {
  return inline(docsDocument().resolve(schema).description ?? '')
}
