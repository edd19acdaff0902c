import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../local-environment.ts'

/** Runs vitest and prints the counts on a separate line. With `--watch` vitest runs again whenever a file changes. */
export function test(args: string[]): void {
  if (args.includes('--watch')) watch(args.filter((arg) => arg !== '--watch'))
  else runOnce(args)
}

function runOnce(args: string[]): void {
  const results = join(root, '.nova/test-results.json')
  mkdirSync(join(root, '.nova'), { recursive: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...args],
    {
      cwd: root,
      stdio: 'inherit',
      // Only a complete run can report which operation × status pairs occurred in no test.
      env: { ...process.env, ...(args.length === 0 ? { NOVA_TEST_WHOLE_RUN: '1' } : {}) },
    },
  )
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8')) as Record<
    string,
    number
  >
  const failed = numFailedTests || (run.status === 0 ? 0 : numFailedTestSuites || 1)
  console.log(`${numPassedTests} passed, ${failed} failed`)
  process.exitCode = run.status ?? 1
}

function watch(args: string[]): void {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'watch', ...args], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
