import { type Contract, type OperationAt, operationsIn } from '../compare/contract.ts'

/** What an operation adds: its bytes in the minified document, and its lines in each generated file. */
export type Share = { operation: string; method: string; bytes: number; lines: number }
export type GeneratedFile = { name: string; text: string }

/**
 * Returns what each operation adds to the document and to the generated files, the largest first. A schema that only
 * one operation uses belongs to it.
 */
export function sharesOf(contract: Contract, files: GeneratedFile[]): Share[] {
  const operations = operationsIn(contract)
  const owners = ownersOf(contract, operations)
  const lines = new Map<string, number>()
  for (const { text } of files)
    for (const [operation, count] of linesOf(text, owners)) lines.set(operation, (lines.get(operation) ?? 0) + count)
  const own = (operation: string): string[] =>
    [...owners.schemas].filter(([, by]) => by === operation).map(([one]) => one)
  return operations
    .map(({ method, operation }) => {
      const name = operation.operationId
      const schemas = own(name).map((schema) => lengthOf(contract.components.schemas[schema]!) + schema.length)
      const bytes = lengthOf(operation) + schemas.reduce((sum, length) => sum + length, 0)
      return { operation: name, method, bytes, lines: lines.get(name) ?? 0 }
    })
    .sort((a, b) => b.bytes - a.bytes)
}

const lengthOf = (node: object): number => Buffer.byteLength(JSON.stringify(node))

type Owners = {
  /** Operation ids, the longest first, so that `listPostEdits` is not taken for `listPost`. */
  operations: string[]
  /** For each schema of one operation, that operation. */
  schemas: Map<string, string>
  /** All other schemas. */
  shared: Set<string>
  /** For each path, the operations by method. */
  paths: Map<string, Map<string, string>>
}

function ownersOf(contract: Contract, operations: OperationAt[]): Owners {
  const users = new Map<string, Set<string>>()
  for (const { operation } of operations)
    for (const schema of schemasIn(contract, operation))
      users.set(schema, (users.get(schema) ?? new Set()).add(operation.operationId))
  for (const [name, message] of Object.entries(contract.webhooks ?? {}))
    for (const schema of schemasIn(contract, message))
      users.set(schema, (users.get(schema) ?? new Set()).add(`webhook ${name}`))
  const ids = new Set(operations.map(({ operation }) => operation.operationId))
  const only = [...users].flatMap(([schema, by]) => (by.size === 1 ? [[schema, [...by][0]!] as const] : []))
  const schemas = new Map(only.filter(([, by]) => ids.has(by)))
  const paths = new Map<string, Map<string, string>>()
  for (const { path, method, operation } of operations)
    paths.set(path, (paths.get(path) ?? new Map()).set(method, operation.operationId))
  const shared = new Set(Object.keys(contract.components.schemas).filter((name) => !schemas.has(name)))
  return { operations: [...ids].sort((a, b) => b.length - a.length), schemas, shared, paths }
}

/** Returns the names of the schemas that a node uses, directly or through other components. */
function schemasIn(contract: Contract, node: unknown, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  const visit = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return
    const { $ref: ref } = at as { $ref?: unknown }
    if (typeof ref === 'string' && !seen.has(ref)) {
      seen.add(ref)
      const [, , kind, name] = ref.split('/')
      if (kind === 'schemas') found.add(name!)
      visit((contract.components as Record<string, Record<string, unknown>>)[kind!]?.[name!])
    }
    for (const inner of Object.values(at)) visit(inner)
  }
  visit(node)
  return found
}

const comment = /^\s*(\/\*|\*|\/\/)/
const declared =
  /^\s*(?:export )?(?:declare )?(?:async )?(?:const |type |interface |function )?(?:['"]([^'"]+)['"]|([\w$]+))/

/**
 * Returns the number of lines of each operation in a file. A line that begins with the name of an operation, of a type
 * of it or of a schema of it belongs to it, with the comment before it and all lines that are indented below it.
 */
function linesOf(text: string, owners: Owners): Map<string, number> {
  const counts = new Map<string, number>()
  let comments = 0
  let block: { owner: string; indent: number } | undefined
  let path: { methods: Map<string, string>; indent: number } | undefined
  const count = (owner: string, lines: number): void => void counts.set(owner, (counts.get(owner) ?? 0) + lines)
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length
    const isEnd = /^\s*[}\])]/.test(line)
    if (block !== undefined && (indent > block.indent || line === '' || (isEnd && indent === block.indent))) {
      if (line !== '') count(block.owner, 1)
      continue
    }
    block = undefined
    if (path !== undefined && indent <= path.indent) path = undefined
    if (comment.test(line)) {
      comments += 1
      continue
    }
    const match = declared.exec(line)
    const name = match?.[1] ?? match?.[2]
    const methods = name === undefined ? undefined : owners.paths.get(name)
    if (methods !== undefined) path = { methods, indent }
    const owner = name === undefined ? undefined : (path?.methods.get(name) ?? ownerOf(name, owners))
    if (owner !== undefined) {
      count(owner, comments + 1)
      block = { owner, indent }
    }
    comments = 0
  }
  return counts
}

/** Returns the operation to which a name in generated code belongs, such as `getPost` for `GetPostParams`. */
function ownerOf(name: string, { operations, schemas, shared }: Owners): string | undefined {
  if (shared.has(name)) return undefined
  if (schemas.has(name)) return schemas.get(name)
  // orval calls the function with the address of `getPost` `getGetPostUrl`.
  const plain = name.replace(/^get(?=[A-Z].*Url$)/, '')
  const same = (id: string, text: string): boolean =>
    text.slice(0, id.length).toLowerCase() === id.toLowerCase() && !/^[a-z]/.test(text.slice(id.length))
  return operations.find((id) => same(id, name)) ?? operations.find((id) => same(id, plain))
}
