import { variables } from '../../src/config.ts'

/** `docs/configuration.md`: every variable that the service reads, from the schema that validates them. */
export function emitConfiguration(): string {
  const rows = Object.entries(variables).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined)
    const hasNone = fallback.data === undefined || fallback.data === ''
    const shown = !fallback.success ? '**required**' : hasNone ? '' : `\`${String(fallback.data)}\``
    return `| \`${name}\` | ${shown} | ${schema.description ?? ''} |`
  })
  return [
    '# Configuration',
    '',
    'Generated from `src/config.ts` by `npm run generate`. Read from the environment once, at start; ' +
      'a missing or bad variable ends the start with a line that names it.',
    '',
    '| variable | default | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
