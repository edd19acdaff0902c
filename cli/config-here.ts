import type { Config } from '../src/config.ts'
import { loadConfig } from '../src/load-config.ts'
import { environmentHere } from './local-environment.ts'

/**
 * The configuration of the installation that a command works on. Loads every domain; commands that need no more than
 * the core's variables
 * read those alone.
 * @throws ConfigError; Error when there is no installation
 */
export function configHere(overrides: Record<string, string> = {}): Config {
  return loadConfig(environmentHere(overrides))
}
