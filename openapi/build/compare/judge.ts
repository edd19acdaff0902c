import { linesBelow, type Section, sectionsOf } from './changelog.ts'
import { compareContracts } from './compare-contracts.ts'
import type { Contract } from './contract.ts'
import { type Finding, type Harm, lineOf } from './finding.ts'
import { shapeOf, without } from './shape.ts'
import { compareVersions, nextVersion, type Step } from './version.ts'

type Change = {
  released: Contract
  current: Contract
  /** The text of `openapi/CHANGELOG.md`. */
  changelog: string
  /** Today as `YYYY-MM-DD`. */
  today: string
}

/** The headings of the changelog below which breaking changes are named. */
export const headings: Record<Exclude<Harm, 'none'>, string> = {
  wire: 'Breaking for installed apps',
  source: 'Breaking for generated clients',
  operators: 'Breaking for operators',
}

/**
 * Returns one line for each reason to refuse a change of the contract. Within a major version nothing may break
 * installed apps. Each change needs a higher version and its section in the changelog, which names what breaks.
 */
export function problemsOf({ released, current, changelog, today }: Change): string[] {
  const [before, now] = [released.info.version, current.info.version]
  if (compareVersions(now, before) < 0) return [`info.version is ${now}, and ${before} is released already.`]
  const isUnchanged = wholeOf(released) === wholeOf(current)
  if (isUnchanged) return []
  const found = compareContracts(released, current, today)
  const hasNewMajor = compareVersions(now, nextVersion(before, 'major')) >= 0
  const refused = hasNewMajor ? [] : found.filter(({ harm }) => harm === 'wire')
  if (refused.length > 0)
    return [
      ...refused.map(lineOf),
      `Changes that break installed apps of ${before} are refused within its major version.`,
    ]
  const needed = nextVersion(before, stepOf(found, released, current))
  if (compareVersions(now, needed) < 0)
    return [...worst(found), `info.version is ${now}: compared with ${before}, these changes need at least ${needed}.`]
  const section = sectionsOf(changelog).find(({ heading }) => heading === now)
  if (!section?.lines.some((line) => line.startsWith('- ')))
    return [`openapi/CHANGELOG.md has no section "## ${now}" with a line for each change since ${before}.`]
  return unnamed(found, section)
}

/** Returns everything in a document except the examples, which promise nothing, and its version. */
function wholeOf(contract: Contract): string {
  const { info, ...rest } = without(contract, ['example', 'examples'])
  return JSON.stringify({ ...rest, info: { ...info, version: '' } })
}

function stepOf(found: Finding[], released: Contract, current: Contract): Step {
  if (found.some(({ harm }) => harm === 'wire')) return 'major'
  const shape = (contract: Contract): string => shapeOf({ ...contract, info: {} })
  return found.length > 0 || shape(released) !== shape(current) ? 'minor' : 'patch'
}

const shown = 10

/** Returns lines for the findings that explain which version is needed. */
function worst(found: Finding[]): string[] {
  const breaking = found.filter(({ harm }) => harm !== 'none')
  const reasons = breaking.length > 0 ? breaking : found
  const rest = reasons.length > shown ? [`… and ${reasons.length - shown} more`] : []
  return [...reasons.slice(0, shown).map(lineOf), ...rest]
}

/** Returns a line for each breaking change that the section does not name. */
function unnamed(found: Finding[], section: Section): string[] {
  return found.flatMap((finding) => {
    if (finding.harm === 'none') return []
    const heading = headings[finding.harm]
    const isNamed = linesBelow(section, heading).some((line) => line.includes(`\`${finding.subject}\``))
    const at = `"### ${heading}" of "## ${section.heading}" in openapi/CHANGELOG.md`
    return isNamed ? [] : [`${lineOf(finding)} Name \`${finding.subject}\` below ${at}.`]
  })
}
