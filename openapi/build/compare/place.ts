import type { Contract } from './contract.ts'
import type { Direction, Findings, Harm } from './finding.ts'

/** Where two schemas are compared. */
export type Place = {
  released: Contract
  current: Contract
  direction: Direction
  /** The operation or the message that uses them. */
  operation: string
  /** The component or the operation that defines them, and the path of the schema from there. */
  subject: string
  path: string
  /** Pairs of components that are compared already. */
  seen: Set<string>
  findings: Findings
}

/** What to do instead of a change that breaks somebody. */
export const instead = {
  keepField: 'Keep the field and deprecate it.',
  newField: 'Keep it as it is, and add a field beside it.',
  optional: 'Make it optional.',
  accept: 'Keep on accepting what was accepted.',
  open: 'Keep it, and add a field with an open form (anyOf) beside it.',
  keep: 'Keep it, or name it in the changelog.',
}

/** Adds a finding about the schema at this place. */
export function add(place: Place, harm: Harm, what: string, advice = ''): void {
  const { subject, path, operation, direction, findings } = place
  const where = `${path} in ${direction === 'request' ? 'requests' : 'responses'}`
  findings.add({ harm, subject, where, what, instead: harm === 'none' ? '' : advice }, operation)
}

/** Returns the place of a field, an item or an arm of the schema at this place. */
export function below(place: Place, step: string): Place {
  return { ...place, path: `${place.path}${step}` }
}
