import { type Document, operationsOf, resolve, type Schema } from './document.ts'
import { knownPartOf } from './open-forms.ts'

/**
 * Returns one line for each closed enum or union that a client can receive. An app that was built from an older
 * document must be able to decode new values and kinds.
 */
export function closedForms(document: Document): string[] {
  const found = new Set<string>()
  const seen = new Set<Schema>()

  // The value that tells the members of a union apart is fixed: a new kind is a new member.
  const discriminators = discriminatorsOf(document)

  const visit = (node: Schema, at: string): void => {
    const schema = resolve(document, node)
    const name = node.$ref?.split('/').at(-1) ?? at
    if (seen.has(schema)) return
    seen.add(schema)
    const known = knownPartOf(schema)
    if (known !== undefined) visitKnown(known, name)
    else {
      if (schema.enum !== undefined) found.add(`${name}: the enum is closed; write anyOf: [{ enum }, { type: string }]`)
      if (schema.oneOf !== undefined) found.add(`${name}: the union is closed; write anyOf: [Known…, Unknown…]`)
      for (const inner of schema.anyOf ?? []) visit(inner, name)
    }
    for (const [property, inner] of Object.entries(schema.properties ?? {}))
      if (property !== discriminators.get(schema)) visit(inner, `${name}.${property}`)
    if (schema.items !== undefined) visit(schema.items, `${name}[]`)
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, `${name}.*`)
  }

  const visitKnown = (node: Schema, at: string): void => {
    const schema = resolve(document, node)
    for (const member of schema.oneOf ?? []) visit(member, at)
  }

  for (const { schema, at } of received(document)) visit(schema, at)
  return [...found]
}

/** Returns the discriminator property of each schema that is a member of a union. */
function discriminatorsOf(document: Document): Map<Schema, string> {
  const unions = Object.values(document.components.schemas).filter((schema) => schema.discriminator !== undefined)
  return new Map(
    unions.flatMap(({ oneOf = [], discriminator }) =>
      oneOf.map((member) => [resolve(document, member), discriminator!.propertyName] as const),
    ),
  )
}

/** Returns the schemas of everything that a client receives: responses, messages of the server and events. */
function received(document: Document): { schema: Schema; at: string }[] {
  const ofResponses = operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) =>
      Object.values(resolve(document, response).content ?? {}).map(({ schema }) => ({
        schema,
        at: `${operation.operationId} ${status}`,
      })),
    ),
  )
  const ofMessages = Object.entries(document.webhooks)
    .filter(([name]) => !name.endsWith('ClientMessage'))
    .map(([name, { post }]) => ({ schema: post.requestBody!.content['application/json']!.schema, at: name }))
  return [...ofResponses, ...ofMessages]
}
