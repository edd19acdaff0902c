import { type Config, readConfig } from './config.ts'
import { domainVariables } from './modules.ts'

/**
 * Reads the whole configuration from the environment.
 * @throws ConfigError that names every missing or invalid variable
 */
export function loadConfig(env?: Record<string, string | undefined>): Config {
  return readConfig(domainVariables, env)
}
