import openapiTypescript, { astToString } from 'openapi-typescript'
import type { Document } from './document.ts'

/**
 * Returns `types.ts`: the types of all schemas and operations. Without descriptions and examples, which are in the
 * sources of the contract, so that the types of a schema fit on a screen.
 */
export async function emitTypes(document: Document): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(withoutTexts(document)), { alphabetize: false })
  return withoutHeaders(astToString(nodes).split('\n')).join('\n')
}

/** Removes what cannot be there, and the headers of responses: response-headers.ts says which there are. */
function withoutHeaders(lines: string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const end =
      lines[at]!.trim() === 'headers: {' ? lines.findIndex((line, nth) => nth > at && /^ +\};$/.test(line)) : -1
    if (end > at && lines[end - 1]!.trim() === '[name: string]: unknown;') at = end
    else if (!/^ +(cookie|requestBody|content)\?: never;$/.test(lines[at]!)) kept.push(lines[at]!)
  }
  return kept
}

const texts = new Set(['description', 'summary', 'examples', 'example', 'default', 'format'])

function withoutTexts(node: unknown, isMap = false): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map((inner) => withoutTexts(inner))
  const entries = Object.entries(node)
    // A property of a schema may be called `description`.
    .filter(([key]) => isMap || !texts.has(key))
    .map(([key, inner]) => [key, withoutTexts(inner, key === 'properties' || key === 'schemas')])
  return Object.fromEntries(entries)
}
