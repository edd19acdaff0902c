import type { Document } from './document.ts'

/** Adds subject, emitters and consumers to the description of each event: the rendered docs omit the extensions. */
export function describeEvents(document: Document): void {
  for (const schema of Object.values(document.components.schemas)) {
    const { 'x-subject': subject, 'x-emitted-by': by = [], 'x-handled-by': to = [] } = schema
    if (subject === undefined) continue
    const emitters = by.map((one) => (one === 'job' ? 'background work' : `\`${one}\``)).join(', ')
    const consumers = to.map((one) => `\`${one}\``).join(', ')
    const routing = `Subject \`${subject}\`. Emitted by ${emitters}. Handled by ${consumers}.`
    schema.description = `${schema.description}\n\n${routing}`
  }
}
