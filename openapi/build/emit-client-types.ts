import openapiTypescript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { errorStatuses, forClients } from './client-document.ts'
import { openForm, type TypedSchema, unrecognized } from './client-open-forms.ts'
import {
  type Content,
  type Document,
  type Operation,
  type Parameter,
  type Response,
  resolve,
  type Schema,
} from './document.ts'

/**
 * Returns `types.ts`: the types of all schemas and operations that a client needs.
 * @param document the whole contract
 */
export async function emitClientTypes(document: Document): Promise<string> {
  const selected = forClients(document)
  const nodes = await openapiTypescript(JSON.stringify(simplified(selected)), {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (schema) => {
      const text = (schema as TypedSchema)['x-typescript']
      return text === undefined ? undefined : ts.factory.createTypeReferenceNode(text)
    },
  })
  return [
    '/**',
    ' * A value that this version of the package does not know. It is a string at run time and equals no literal. As a',
    ' * member of an enum it discriminates unions, which an intersection with `string` does not.',
    ' */',
    `declare enum ${unrecognized} {`,
    "    unrecognized = '',",
    '}',
    `export type { ${unrecognized} }`,
    '',
    '/** Every status of an error. */',
    `export type ErrorStatus = ${errorStatuses(document).join(' | ')}`,
    '',
    compact(astToString(nodes.filter(isNeeded))),
  ].join('\n')
}

/** Returns whether the declaration is of an operation, of the components, or the name of a schema. */
function isNeeded(node: ts.Node): boolean {
  if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return false
  if (['components', 'operations'].includes(node.name.text)) return true
  return (
    ts.isTypeAliasDeclaration(node) &&
    ts.isTypeReferenceNode(node.type) &&
    !/^(Parameter[A-Z]|webhooks|\$defs)/.test(node.name.text)
  )
}

/** Removes members that cannot exist and joins what fits in a line: together they would be two thirds of the lines. */
function compact(text: string): string {
  return text
    .replaceAll(/^ +(\w+\??|"[\w-]+"\??): never;\n/gm, '')
    .replaceAll(/^ +headers: \{\n +\[name: string\]: unknown;\n +\};\n/gm, '')
    .replaceAll(/^ +\* @enum .*\n/gm, '')
    .replaceAll(/\/\*\*\n +\* (.*)\n +\*\//g, '/** $1 */')
    .replaceAll(/\/\*\* @enum .*\*\/\n +/g, '')
    .replaceAll('/** @description ', '/** ')
    .replaceAll(/: \{\n +content: \{\n +("[^"]+": [^\n]+);\n +\};\n +\};/g, ': { content: { $1 } };')
    .replaceAll(/(\d+): \{\n +\};/g, '$1: {};')
    .replaceAll(/^ +parameters: \{\n +\};\n/gm, '')
    .replaceAll(/^( +)(header|path|query)(\??): \{\n +([^{}\n]+);\n +\};/gm, '$1$2$3: { $4 };')
}

/**
 * What the types do not depend on is left out: examples, limits, formats. The description becomes the title, which is
 * printed without a tag.
 */
const kept = new Set([
  ...['$ref', 'type', 'enum', 'properties', 'required', 'additionalProperties', 'items', 'allOf', 'oneOf', 'anyOf'],
  'title',
])

function simplified(document: Document): unknown {
  const schemaOf = (schema: Schema): unknown => simpleSchema(document, schema)
  const contentOf = (content: Content): unknown => mapValues(content, ({ schema }) => ({ schema: schemaOf(schema) }))
  const parameterOf = (parameter: Parameter): unknown => {
    if (parameter.$ref !== undefined) return { $ref: parameter.$ref }
    const { name, in: location, required, description, schema } = parameter as Parameter & { description?: string }
    // Headers are options of a call, which have descriptions of their own.
    return { name, in: location, required, schema: schemaOf(schema), ...(location !== 'header' && { description }) }
  }
  const operationOf = ({ operationId, parameters, requestBody, responses }: Operation): unknown => ({
    operationId,
    parameters: (parameters ?? []).map(parameterOf),
    ...(requestBody && { requestBody: { required: requestBody.required, content: contentOf(requestBody.content) } }),
    responses: mapValues(responses, (response) => {
      const { content } = resolve(document, response as Response & { $ref?: string })
      return { description: '', ...(content && { content: contentOf(content) }) }
    }),
  })
  return {
    openapi: document.openapi,
    info: { title: 'Nova', version: '1' },
    paths: mapValues(document.paths, (item) => mapValues(item, operationOf)),
    components: {
      schemas: mapValues(document.components.schemas, schemaOf),
      parameters: mapValues(document.components.parameters, parameterOf),
    },
  }
}

function simpleSchema(document: Document, schema: TypedSchema): unknown {
  const title = schema.description === undefined ? {} : { title: schema.description }
  const text = schema.format === 'binary' ? 'Blob' : openForm(document, schema)
  if (text !== undefined) return { type: 'string', ...title, 'x-typescript': text }
  const simple = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(simple)
    return typeof node === 'object' && node !== null ? simpleSchema(document, node as TypedSchema) : node
  }
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (!kept.has(key)) return []
    if (key === 'properties') return [[key, mapValues(value as Record<string, TypedSchema>, simple)]]
    return [[key, simple(value)]]
  })
  return { ...title, ...Object.fromEntries(entries) }
}

function mapValues<T>(record: Record<string, T>, map: (value: T) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
