import leven from 'leven'
import { coreVariables } from '../src/config.ts'
import { domainVariables } from '../src/modules.ts'

/** Variables that the command line reads in addition to those of the service. */
const own = ['NOVA_URL', 'NOVA_TOKEN', 'NOVA_PASSWORD']
const known = [...Object.keys(coreVariables), ...Object.keys(domainVariables), ...own]

// Shorter names are similar to too many others.
const shortest = 6
const mostEdits = 2

/**
 * Returns a line for each variable of `env` that Nova does not know and whose name is one or two edits away from a
 * known name. Without a warning, Nova would silently use the default instead of the variable with the typo.
 */
export function misspelledVariables(env: Record<string, string | undefined>): string[] {
  return Object.keys(env)
    .filter((name) => name.length >= shortest && !known.includes(name))
    .flatMap((name) => {
      const near = known.find(
        (other) => other.length >= shortest && leven(name, other, { maxDistance: mostEdits + 1 }) <= mostEdits,
      )
      return near === undefined ? [] : [`${name} is not a variable of Nova and is ignored. Did you mean ${near}?`]
    })
}
