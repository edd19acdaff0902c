import type { Config } from '../../src/config.ts'

/** Returns a configuration as the environment of another process. */
export function toEnv(config: Config): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config)
      .filter(([name, value]) => name === name.toUpperCase() && value !== undefined)
      .map(([name, value]) => [
        name,
        name === 'OIDC_PROVIDERS' || name === 'FEED_WEIGHTS' ? JSON.stringify(value) : String(value),
      ]),
  )
}
