import { loadConfig } from '../../src/load-config.ts'
import { misspelledVariables } from '../misspelled-variables.ts'

/** Placeholders for the variables that the local stack will provide. */
const placeholders = {
  APP_SECRET: 'only to see whether the rest is valid',
  DATABASE_URL: 'postgres://localhost',
  REDIS_URL: 'redis://localhost',
  NATS_URL: 'localhost',
  CLICKHOUSE_URL: 'http://localhost',
  S3_ENDPOINT: 'http://localhost',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
}

/**
 * Checks the settings in `env` before any service is started, and prints a warning for each mistyped variable.
 * @throws ConfigError naming every variable that is not valid
 */
export function checkSettings(env: Record<string, string | undefined>): void {
  loadConfig({ ...placeholders, ...env })
  for (const line of misspelledVariables(env)) console.error(line)
}
