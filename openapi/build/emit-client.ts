import { forClients, formerIds } from './client-document.ts'
import { type Document, type Operation, type OperationAt, operationsOf, type Parameter, resolve } from './document.ts'

/**
 * Returns `operations.ts`: a constant for each operation, which calls it. A bundler keeps those that are used. Former
 * names are deprecated constants.
 * @param document the whole contract
 * @throws Error when two parameters of an operation have the same name, since calls take them in one object
 */
export function emitClientOperations(document: Document): string {
  const selected = forClients(document)
  const common = commonErrors(selected)
  return [
    "import { operation } from '../operation.ts'",
    '',
    ...operationsOf(selected).flatMap((at) => [
      `/** ${descriptionOf(at.operation, common)} */`,
      `export const ${at.operation.operationId} = /*#__PURE__*/ ${operationOf(selected, at)}`,
      ...formerIds(at.operation).flatMap((former) => [
        `/** @deprecated The operation is now called \`${at.operation.operationId}\`. */`,
        `export const ${former} = ${at.operation.operationId}`,
      ]),
    ]),
    '',
  ].join('\n')
}

/**
 * Returns `client.ts`: `createClient(connection)` returns an object with a method for each operation, with positional
 * parameters.
 * @param document the whole contract
 */
export function emitClient(document: Document): string {
  const selected = forClients(document)
  return [
    "import type { Connection } from '../connection.ts'",
    "import { positional } from '../positional.ts'",
    "import * as operations from './operations.ts'",
    '',
    '/**',
    ' * Returns a client of the API. Each method takes the parameters and the body of its operation and returns',
    ' * `{ status, data, headers }`, for errors too. Check `status`, and TypeScript knows the type of `data`.',
    ' */',
    'export function createClient(connection: Connection) {',
    '  const call = positional(connection)',
    '  return {',
    ...operationsOf(selected).flatMap((at) => {
      const id = at.operation.operationId
      const call = `call(operations.${id}, ${JSON.stringify(slotsOf(selected, at))}),`
      const former = formerIds(at.operation).map(
        (name) => `    /** @deprecated Now \`${id}\`. */\n    ${name}: ${call}`,
      )
      return [`    ${id}: ${call}`, ...former]
    }),
    '  }',
    '}',
    '',
    'export type NovaClient = ReturnType<typeof createClient>',
    '',
  ].join('\n')
}

/** Returns the codes that a quarter of the operations have, such as `RATE_LIMIT_EXCEEDED`. */
function commonErrors(document: Document): Set<string> {
  const operations = operationsOf(document)
  const all = operations.flatMap(({ operation }) => operation['x-errors'] ?? [])
  return new Set(all.filter((code) => all.filter((other) => other === code).length > operations.length / 4))
}

function descriptionOf({ summary, 'x-errors': errors = [] }: Operation, common: Set<string>): string {
  const own = errors.filter((code) => !common.has(code))
  return `${summary}.${own.length > 0 ? ` Errors: ${own.join(', ')}.` : ''}`
}

/** Returns the call of `operation` with what it cannot derive: flags are those that are true. */
function operationOf(document: Document, { path, method, operation }: OperationAt): string {
  const parameters = parametersOf(document, operation)
  const flat = [...parameters.filter((one) => one.in !== 'header').map(({ name }) => name), 'body']
  const twice = flat.find((name, index) => flat.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`${operation.operationId} has two parameters called ${twice}`)
  const flags = [
    parameters.some(({ name }) => name.toLowerCase() === 'idempotency-key') && 'key: true',
    operation.security.length === 0 && 'anonymous: true',
    operation.requestBody?.content['multipart/form-data'] !== undefined && 'form: true',
  ].filter((flag) => flag !== false)
  const rest = flags.length > 0 ? `, { ${flags.join(', ')} }` : ''
  return `operation<'${operation.operationId}'>('${method.toUpperCase()}', '${path}'${rest})`
}

/** Returns what each positional argument contains: names of path parameters, then `$body`, `$query` and `$header`. */
function slotsOf(document: Document, { operation }: OperationAt): string[] {
  const parameters = parametersOf(document, operation)
  const names = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
  const groups = (['query', 'header'] as const).filter((location) => parameters.some((one) => one.in === location))
  return [...names, ...(operation.requestBody === undefined ? [] : ['$body']), ...groups.map((group) => `$${group}`)]
}

function parametersOf(document: Document, { parameters = [] }: Operation): Parameter[] {
  return parameters.map((parameter) => resolve(document, parameter))
}
