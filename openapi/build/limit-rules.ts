import { type Document, operationsOf, resolve, type Schema } from './document.ts'

/** Formats whose values have a bounded length. */
const boundedFormats = ['uuid', 'date', 'date-time', 'binary']

/**
 * Returns one line for each text, number or list of a request that has no upper limit. A response has none: a limit
 * there would be a promise that a later version could not change.
 */
export function unlimitedInputs(document: Document): string[] {
  const found = new Set<string>()
  const seen = new Set<Schema>()

  const visit = (node: Schema, at: string): void => {
    const schema = resolve(document, node)
    const name = node.$ref?.split('/').at(-1) ?? at
    if (seen.has(schema)) return
    seen.add(schema)
    for (const text of missingLimits(schema)) found.add(`${name}: ${text}`)
    for (const inner of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(inner, name)
    for (const [property, inner] of Object.entries(schema.properties ?? {})) visit(inner, `${name}.${property}`)
    if (schema.items !== undefined) visit(schema.items, `${name}[]`)
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, `${name}.*`)
  }

  for (const { schema, at } of sent(document)) visit(schema, at)
  return [...found]
}

function missingLimits(schema: Schema): string[] {
  const types = [schema.type].flat()
  const isFixed = schema.enum !== undefined || boundedFormats.includes(schema.format ?? '')
  return [
    ...(types.includes('string') && !isFixed && schema.maxLength === undefined ? ['maxLength is missing'] : []),
    ...(types.includes('array') && schema.maxItems === undefined ? ['maxItems is missing'] : []),
    ...((types.includes('integer') || types.includes('number')) && schema.minimum === undefined
      ? ['minimum is missing']
      : []),
    ...((types.includes('integer') || types.includes('number')) && schema.maximum === undefined
      ? ['maximum is missing']
      : []),
  ]
}

/** Returns the schemas of everything that a client sends: parameters, bodies and messages. */
function sent(document: Document): { schema: Schema; at: string }[] {
  const ofOperations = operationsOf(document).flatMap(({ operation }) => [
    ...(operation.parameters ?? []).map((parameter) => {
      const { name, schema } = resolve(document, parameter)
      return { schema, at: `${operation.operationId} ${name}` }
    }),
    ...Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => ({ schema, at: operation.operationId })),
  ])
  const ofMessages = Object.entries(document.webhooks)
    .filter(([name]) => name.endsWith('ClientMessage'))
    .map(([name, { post }]) => ({ schema: post.requestBody!.content['application/json']!.schema, at: name }))
  return [...ofOperations, ...ofMessages]
}
