import { type Document, resolve, type Schema } from './document.ts'

/**
 * Fills the examples of pages: where `items` is empty it becomes one item, the example of the item's schema. So an item
 * has one example, and a reader sees it also where a list returns it. Changes the document.
 */
export function fillPageExamples(document: Document): void {
  for (const schema of Object.values(document.components.schemas))
    if (schema.properties?.items !== undefined) schema.examples = [withItems(document, schema, 'items')]
}

/** Returns the example of a schema, whose list `field`, if it is empty, has the example of its items. */
export function withItems(document: Document, schema: Schema, field: string): unknown {
  const [example] = schema.examples as [Record<string, unknown[]>]
  const items = schema.properties?.[field]?.items
  const [item] = (items && resolve(document, items).examples) ?? []
  return item !== undefined && example[field]?.length === 0 ? { ...example, [field]: [item] } : example
}
