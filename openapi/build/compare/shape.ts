const texts = ['title', 'description', 'summary', 'example', 'examples', 'externalDocs']
/** Fields whose keys are names, so that a property called `title` is no text. */
const named = ['properties', 'schemas', 'paths', 'webhooks', 'responses', 'headers', 'parameters', 'content', 'mapping']

/** Returns a copy of a node of a contract without the fields `dropped`, wherever they are. */
export function without<T>(node: T, dropped: string[], keysAreNames = false): T {
  if (Array.isArray(node)) return node.map((one) => without(one, dropped)) as T
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key]) => keysAreNames || !dropped.includes(key))
  const isNamed = (key: string): boolean => !keysAreNames && named.includes(key)
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, dropped, isNamed(key))])) as T
}

/** Returns the part of a node on which programs depend, as text: not its descriptions, titles and examples. */
export function shapeOf(node: object): string {
  return JSON.stringify(without(node, texts))
}
