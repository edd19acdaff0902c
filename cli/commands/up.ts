import { testStackFolder } from '../local-environment.ts'
import { shareStack, startStack, unshareStack } from '../stack/index.ts'
import { bringUpLocalStack } from './local-stack.ts'
import { printTable } from './table.ts'
import { untilSignal } from './until-signal.ts'

/** Keeps the local stack up until a signal, or the stack of the tests. */
export async function up(options: { test?: boolean }): Promise<void> {
  // Before the start: a signal that comes meanwhile must not leave the servers behind.
  const signal = untilSignal()
  if (options.test) return keepTestStack(signal)
  const stack = await bringUpLocalStack()
  printTable(
    ['VARIABLE', 'VALUE'],
    Object.entries(stack.environment)
      .filter(([name]) => name !== 'APP_SECRET')
      .map(([name, value]) => [name, value]),
  )
  console.log('\nThe stack is up; other commands find it by themselves. Ctrl-C stops it.')
  await signal
  await stack.stop()
}

/** Keeps the stack up that every `npm test` of this folder uses while it is there. */
async function keepTestStack(signal: Promise<void>): Promise<void> {
  const stack = await startStack({ dir: testStackFolder, ports: 'free', profile: 'test', env: {} })
  shareStack(testStackFolder, stack.env)
  console.log('The stack of the tests is up. `npm test` uses it. Ctrl-C stops it.')
  await signal
  unshareStack(testStackFolder)
  await stack.stop()
}
