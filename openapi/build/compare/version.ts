/** The part of a version that a change raises. */
export type Step = 'major' | 'minor' | 'patch'

const steps: Step[] = ['major', 'minor', 'patch']

/** Returns whether the text is a version such as `1.5.0`. */
export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(text)
}

/** Returns a number below, equal to or above 0 if version `a` is lower than, equal to or higher than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const differing = left!.findIndex((part, nth) => part !== right![nth])
  return differing === -1 ? 0 : left![differing]! - right![differing]!
}

/** Returns the lowest version that is this step above a version. */
export function nextVersion(version: string, step: Step): string {
  const raised = steps.indexOf(step)
  const parts = version.split('.').map(Number)
  return parts.map((part, nth) => (nth < raised ? part : nth === raised ? part + 1 : 0)).join('.')
}
