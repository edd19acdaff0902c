import { forOperators } from './for-operators.ts'

/**
 * Whom a change breaks: `wire` are installed apps, which talk to the new server; `source` is code that was written with
 * a generated client and is compiled with the new one; `operators` are those who run an installation, with their
 * balancers and their monitoring; `none` is nobody.
 */
export type Harm = 'wire' | 'source' | 'operators' | 'none'

/** Who writes the value: in a `request` the client, in a `response` the server. */
export type Direction = 'request' | 'response'

export type Finding = {
  harm: Harm
  /** The operation or the schema that the changelog names. */
  subject: string
  where: string
  what: string
  /** What to do instead; empty if nobody is broken. */
  instead: string
  /** The operations whose clients it concerns. */
  operations: string[]
}

export type Findings = {
  add(finding: Omit<Finding, 'operations'>, operation?: string): void
  all(): Finding[]
}

const order: Harm[] = ['wire', 'source', 'operators', 'none']

/** Returns an empty collection. A finding in a schema that several operations use is collected once. */
export function findings(): Findings {
  const found = new Map<string, Finding>()
  return {
    add(given, operation) {
      const isForOperators = given.harm === 'wire' && forOperators.has(operation ?? given.subject)
      const finding: typeof given = isForOperators ? { ...given, harm: 'operators' } : given
      const key = JSON.stringify([finding.harm, finding.where, finding.what])
      const known = found.get(key) ?? { ...finding, operations: [] }
      found.set(key, known)
      if (operation !== undefined && !known.operations.includes(operation)) known.operations.push(operation)
    },
    all: () => [...found.values()].sort((a, b) => order.indexOf(a.harm) - order.indexOf(b.harm)),
  }
}

const broken: Record<Harm, string> = {
  wire: 'breaks installed apps',
  source: 'breaks code with a generated client',
  operators: 'breaks balancers or monitoring',
  none: 'compatible',
}
const shown = 3

/** Returns the finding as one line: whom it breaks, where, what has changed, what to do instead. */
export function lineOf({ harm, where, what, instead, operations }: Finding): string {
  const others = operations.filter((operation) => !where.includes(operation))
  const rest = others.length > shown ? ` and ${others.length - shown} more` : ''
  const by = others.length === 0 ? '' : ` (${others.slice(0, shown).join(', ')}${rest})`
  return `${broken[harm]}: ${where}${by}: ${what}.${instead === '' ? '' : ` ${instead}`}`
}
