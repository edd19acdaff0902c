import { expect, test } from 'vitest'
import { operationsOf, resolve, type Schema } from '../../openapi/build/document.ts'
import { mostDepth, mostValues } from '../../src/http/json-text.ts'
import { contract } from './contract-document.ts'

/** Returns how many values a text of this schema can have, and how deeply it can be nested. */
function sizeOf(node: Schema, above: Schema[] = []): { values: number; depth: number } {
  const schema = resolve(contract, node)
  if (above.includes(schema)) throw new Error('a body contains itself')
  const inner = (one: Schema) => sizeOf(one, [...above, schema])
  const arms = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(inner)
  const fields = Object.values(schema.properties ?? {}).map(inner)
  const items = schema.items === undefined ? [] : [inner(schema.items)]
  return {
    values:
      1 +
      fields.reduce((sum, { values }) => sum + values, 0) +
      items.reduce((sum, { values }) => sum + values * (schema.maxItems ?? 0), 0) +
      Math.max(0, ...arms.map(({ values }) => values)),
    depth: 1 + Math.max(0, ...[...fields, ...items, ...arms].map(({ depth }) => depth)),
  }
}

test('no body of the contract has as many values or is nested as deeply as the bounds', () => {
  for (const { operation } of operationsOf(contract)) {
    const json = operation.requestBody?.content['application/json']
    if (json === undefined) continue
    const { values, depth } = sizeOf(json.schema)
    expect(values, operation.operationId).toBeLessThan(mostValues / 2)
    expect(depth, operation.operationId).toBeLessThan(mostDepth / 2)
  }
})
