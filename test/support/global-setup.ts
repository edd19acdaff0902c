import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findSharedStack, type StackEnv, shareStack, startStack, unshareStack } from '../../cli/stack/index.ts'
import { expectedPairs } from './contract.ts'
import { deleteStores } from './delete-stores.ts'
import { deleteLeftovers, prepareTemplates, type Templates } from './template-databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    stack: StackEnv
    templates: Templates
    exercisedFolder: string
    /** The names of all databases, streams and slots of the run begin with it. */
    runName: string
  }
}

// Concurrent runs need separate folders.
const folder = join(import.meta.dirname, '../../.nova', process.env.NOVA_TEST_FOLDER ?? '')

/**
 * Provides one stack for the whole run, on free ports, with databases that test files copy. Uses the stack that
 * `nova up --test` or a run with `--watch` keeps up, when there is one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const exercisedFolder = join(folder, 'test-exercised', String(process.pid))
  mkdirSync(exercisedFolder, { recursive: true })
  const stack = await provideStack(project.config.watch)
  project.provide('stack', stack.env)
  project.provide('templates', await prepareTemplates(stack.env))
  project.provide('exercisedFolder', exercisedFolder)
  const runName = `test_${randomBytes(4).toString('hex')}`
  project.provide('runName', runName)
  return async () => {
    await deleteStores(stack.env, runName)
    await stack.stop()
    try {
      reportUnexercised(exercisedFolder)
    } finally {
      rmSync(exercisedFolder, { recursive: true, force: true })
    }
  }
}

async function provideStack(isWatching: boolean): Promise<{ env: StackEnv; stop(): Promise<void> }> {
  const dir = join(folder, 'test')
  const shared = findSharedStack(dir)
  if (shared !== undefined) return { env: shared, stop: async () => undefined }
  const stack = await startStack({ dir, ports: 'free', profile: 'test', env: {} })
  await deleteLeftovers(stack.env)
  if (isWatching) shareStack(dir, stack.env)
  const stop = async (): Promise<void> => {
    unshareStack(dir)
    await stack.stop()
  }
  // Vitest ends on this signal without a teardown.
  process.once('SIGTERM', () => void stop().finally(() => process.exit(143)))
  return { env: stack.env, stop }
}

/**
 * Prints which operation × status pairs of the contract no test has received.
 *
 * @throws Error when there are any after a run of all tests.
 */
function reportUnexercised(exercisedFolder: string): void {
  const seen = new Set(
    readdirSync(exercisedFolder).flatMap(
      (file) => JSON.parse(readFileSync(join(exercisedFolder, file), 'utf8')) as string[],
    ),
  )
  const missing = expectedPairs().filter((pair) => !seen.has(pair))
  if (process.env.NOVA_TEST_WHOLE_RUN === undefined) return
  const named = missing.map((pair) => `\n  ${pair}`).join('')
  console.log(`\noperation × status pairs of the contract: ${seen.size} exercised, ${missing.length} not${named}`)
  if (missing.length > 0) throw new Error(`${missing.length} operation × status pairs were not exercised by any test`)
}
