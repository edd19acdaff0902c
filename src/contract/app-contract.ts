type Node = Record<string, unknown>
type Response = Node & { $ref?: string; content?: Record<string, { schema?: { $ref?: string } }> }
type Operation = Node & { tags: string[]; security?: unknown; responses: Record<string, Response> }
export type Contract = Node & {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Node>; responses: Record<string, Response> } & Record<string, Node>
}

/** The operations with one of these tags are not for apps. */
const notForApps = ['admin', 'ingest', 'internal']
/** Written for the build of Nova, and visible in the responses of each operation. */
const forTheBuild = ['x-errors', 'x-location', 'x-rate-limit', 'x-static', 'x-version']

/**
 * Returns the contract for apps, small because they load it: without the operations that are not for them, with equal
 * responses as components, and with one example for each body instead of one for each property. Changes `contract`.
 */
export function appContract(contract: Contract): Contract {
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const [method, { tags }] of Object.entries(item))
      if (tags.some((tag) => notForApps.includes(tag))) delete item[method]
    if (Object.keys(item).length === 0) delete contract.paths[path]
  }
  contract.tags = (contract.tags as { name: string }[]).filter(({ name }) => !notForApps.includes(name))
  for (const operation of operationsOf(contract)) {
    // Alike for all: the summary of the operation says what is done.
    if (operation.responses[204]) operation.responses[204].description = 'Done. The response has no body.'
    for (const name of forTheBuild) delete operation[name]
    // It is the security of the document.
    if (JSON.stringify(operation.security) === JSON.stringify(contract.security)) delete operation.security
  }
  removeExamplesOfParts(contract)
  shareResponses(contract)
  removeUnusedComponents(contract)
  return contract
}

const operationsOf = ({ paths }: Contract): Operation[] => Object.values(paths).flatMap((item) => Object.values(item))

/** Makes a component of each response that several operations have. */
function shareResponses(contract: Contract): void {
  const { responses } = contract.components
  const uses = Map.groupBy(
    operationsOf(contract).flatMap((operation) =>
      Object.entries(operation.responses)
        .filter(([, response]) => response.$ref === undefined)
        .map(([status, response]) => ({ operation, status, response, text: JSON.stringify(response) })),
    ),
    ({ status, text }) => status + text,
  )
  for (const same of uses.values()) {
    if (same.length === 1) continue
    const { status, response } = same[0]!
    const body = Object.values(response.content ?? {})[0]
      ?.schema?.$ref?.split('/')
      .pop()
    const wanted =
      body ?? ({ 204: 'NoContent', 304: 'NotModified' } as Record<string, string>)[status] ?? `Status${status}`
    let name = wanted
    for (let nth = 2; name in responses; nth++) name = `${wanted}${nth}`
    responses[name] = response
    for (const use of same) use.operation.responses[use.status] = { $ref: `#/components/responses/${name}` }
  }
}

/** Leaves one example for the body of each request, response and message, and removes those of their parts. */
function removeExamplesOfParts({ paths, webhooks, components }: Contract): void {
  const bodies = new Set<string | undefined>()
  visit([paths, webhooks, components.responses], ({ content }) => {
    for (const { schema } of Object.values((content ?? {}) as NonNullable<Response['content']>))
      bodies.add(schema?.$ref)
  })
  for (const [name, schema] of Object.entries(components.schemas)) {
    const isBody = bodies.has(`#/components/schemas/${name}`)
    visitSchemas(schema, (part) => {
      if (part !== schema || !isBody) delete part.examples
    })
    emptyPageExample(schema)
  }
}

/** Leaves out the items in the example of a page, which repeat the example of an item. */
function emptyPageExample(schema: Node): void {
  const [page] = (schema.examples ?? []) as Node[]
  const isPage = page !== undefined && 'next_cursor' in page && Array.isArray(page.items)
  if (isPage) schema.examples = [{ ...page, items: [] }]
}

/** Calls `use` with a schema and all schemas inside of it. */
function visitSchemas(schema: Node, use: (schema: Node) => void): void {
  use(schema)
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'examples' || key === 'default' || key === 'enum' || key === 'discriminator') continue
    // The names of properties are not keywords: one can be `examples`.
    const parts = key === 'properties' ? Object.values(inner as Node) : [inner].flat()
    for (const part of parts) if (typeof part === 'object' && part !== null) visitSchemas(part as Node, use)
  }
}

function removeUnusedComponents({ paths, webhooks, components }: Contract): void {
  const used = new Set<string>()
  const follow = (node: unknown): void =>
    visit(node, ({ $ref, discriminator }) => {
      const { mapping = {} } = (discriminator ?? {}) as { mapping?: Record<string, string> }
      for (const ref of [$ref, ...Object.values(mapping)]) {
        if (typeof ref !== 'string' || used.has(ref)) continue
        used.add(ref)
        const [, , kind, name] = ref.split('/')
        follow(components[kind!]?.[name!])
      }
    })
  follow([paths, webhooks])
  for (const [kind, members] of Object.entries(components))
    for (const name of Object.keys(members))
      if (kind !== 'securitySchemes' && !used.has(`#/components/${kind}/${name}`)) delete members[name]
}

/** Calls `use` with all objects of a document. */
function visit(node: unknown, use: (object: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) use(node as Node)
  for (const inner of Object.values(node)) visit(inner, use)
}
