import type { Document } from './document.ts'

const isDomainEvent = 'domainEvent'

/**
 * Returns the document that is served: without the domain events, which no client of the API receives. They are in the
 * AsyncAPI document.
 */
export function published(document: Document): Document {
  const webhooks = Object.fromEntries(Object.entries(document.webhooks).filter(([name]) => name !== isDomainEvent))
  const { responses, parameters, headers } = document.components
  const schemas = schemasOf(document, [document.paths, webhooks, responses, parameters, headers])
  return { ...document, webhooks, components: { ...document.components, schemas } }
}

/** Returns the schemas of the document that the nodes refer to, directly or through other schemas. */
export function schemasOf(document: Document, nodes: unknown): Document['components']['schemas'] {
  const { schemas } = document.components
  const used = reachable(schemas, nodes)
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
}

function reachable(schemas: Document['components']['schemas'], nodes: unknown): Set<string> {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node === 'string') {
      const name = node.startsWith(prefix) ? node.slice(prefix.length) : undefined
      if (name === undefined || found.has(name)) return
      found.add(name)
      visit(schemas[name])
    } else if (typeof node === 'object' && node !== null) for (const inner of Object.values(node)) visit(inner)
  }
  visit(nodes)
  return found
}

const prefix = '#/components/schemas/'

/**
 * Returns the document as JSON with a line for each operation and each component, so that a change of the contract is a
 * change of a few lines.
 */
export function documentText(document: object): string {
  const line = (key: string, value: unknown): string => `${JSON.stringify(key)}: ${JSON.stringify(value)}`
  const lines = (of: object): string =>
    Object.entries(of)
      .map(([key, value]) => line(key, value))
      .join(',\n')
  const block = (key: string, text: string): string => `${JSON.stringify(key)}: {\n${text}\n}`
  const nested = (of: object): string =>
    Object.entries(of)
      .map(([key, inner]) => block(key, lines(inner as object)))
      .join(',\n')
  const parts = Object.entries(document).map(([key, value]) => {
    if (key === 'components' || key === 'paths' || key === 'webhooks') return block(key, nested(value))
    return key === 'channels' || key === 'operations' ? block(key, lines(value)) : line(key, value)
  })
  return `{\n${parts.join(',\n')}\n}\n`
}
