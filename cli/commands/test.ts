import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../local-environment.ts'
import { print } from '../print.ts'
import { runChild } from './run-child.ts'

const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const results = join(root, '.nova/test-results.json')

/** Runs vitest and prints the counts on a separate line. With `--watch` vitest runs again whenever a file changes. */
export async function test(args: string[]): Promise<void> {
  const code = await (args.includes('--watch')
    ? runChild([vitest, 'watch', ...args.filter((arg) => arg !== '--watch')])
    : runOnce(args))
  process.exit(code)
}

async function runOnce(args: string[]): Promise<number> {
  mkdirSync(join(root, '.nova'), { recursive: true })
  // Counts of an earlier run must not be printed for one that was interrupted.
  rmSync(results, { force: true })
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  // Only a complete run can report which operation × status pairs occurred in no test.
  const env: Record<string, string> = args.length === 0 ? { NOVA_TEST_WHOLE_RUN: '1' } : {}
  const code = await runChild([vitest, 'run', ...options, ...args], env)
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readResults()
  const failed = numFailedTests || (code === 0 ? 0 : numFailedTestSuites || 1)
  print(`${numPassedTests ?? 0} passed, ${failed} failed`)
  return code
}

function readResults(): Partial<Record<'numPassedTests' | 'numFailedTests' | 'numFailedTestSuites', number>> {
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {}
}
