import type { Config } from '../src/config.ts'
import { loadConfig } from '../src/load-config.ts'
import { environmentHere } from './local-environment.ts'
import { misspelledVariables } from './misspelled-variables.ts'

/**
 * Returns the configuration of the installation that a command works on, and prints a warning for each mistyped
 * variable. Loads every domain; commands that need only the core's variables read only those.
 * @throws ConfigError; Error when there is no installation
 */
export function configHere(overrides: Record<string, string> = {}): Config {
  for (const line of misspelledVariables(process.env)) console.error(line)
  return loadConfig(environmentHere(overrides))
}
