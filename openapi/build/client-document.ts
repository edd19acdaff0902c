import { type Document, isSocket, type Operation, operationsOf } from './document.ts'

/** The tag of operations for the installation itself: health, metrics, callbacks, documentation. */
const internalTag = 'internal'

/**
 * Returns whether a client calls the operation. It does not if the path is outside of the API (health, metrics,
 * callbacks of the media server, documentation), if `fetch` cannot open it (sockets), or if its tag says so.
 */
export function isForClients(path: string, { tags }: Pick<Operation, 'tags'>): boolean {
  return path.startsWith('/api/') && !isSocket(path) && !tags.includes(internalTag)
}

/** The messages of sockets, which no operation refers to. */
const messages = ['NotificationsServerMessage', 'LiveServerMessage']
/** The shape of all errors. */
const errors = ['ErrorResponse']

/**
 * Returns the document with the operations that a client calls and the schemas that they need. Error responses are
 * left out: all have the same shape.
 */
export function forClients(document: Document): Document {
  const paths: Document['paths'] = {}
  for (const { path, method, operation } of operationsOf(document))
    if (isForClients(path, operation)) {
      const responses = Object.entries(operation.responses).filter(([status]) => Number(status) < 400)
      paths[path] = { ...paths[path], [method]: { ...operation, responses: Object.fromEntries(responses) } }
    }
  const components = reachable(document, [paths, ...[...messages, ...errors].map(schemaRef)])
  return { ...document, paths, webhooks: {}, components }
}

/** Returns every status of an error that an operation for clients can have. */
export function errorStatuses(document: Document): number[] {
  const all = operationsOf(document)
    .filter(({ path, operation }) => isForClients(path, operation))
    .flatMap(({ operation }) => Object.keys(operation.responses).map(Number))
  return [...new Set(all)].filter((status) => status >= 400).sort((a, b) => a - b)
}

/** Returns the former names of the operation, by which older code calls it. */
export function formerIds(operation: Operation): string[] {
  return (operation as { 'x-former-ids'?: string[] })['x-former-ids'] ?? []
}

const schemaRef = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` })

type Components = Record<string, Record<string, unknown>>

/** Returns the components to which the nodes refer, directly or through others, in the order of the document. */
function reachable(document: Document, nodes: unknown[]): Document['components'] {
  const components = document.components as unknown as Components
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = node as { $ref?: unknown }
    if (typeof $ref === 'string' && !found.has($ref)) {
      found.add($ref)
      const [, , kind, name] = $ref.split('/')
      visit(components[kind!]?.[name!])
    }
    for (const inner of Object.values(node)) visit(inner)
  }
  for (const node of nodes) visit(node)
  const kept = Object.entries(components).map(([kind, members]) => {
    const named = Object.entries(members).filter(([name]) => found.has(`#/components/${kind}/${name}`))
    return [kind, Object.fromEntries(named)]
  })
  return { schemas: {}, parameters: {}, headers: {}, ...Object.fromEntries(kept) }
}
