import { testStackFolder } from '../local-environment.ts'
import { print } from '../print.ts'
import { shareStack, startStack, unshareStack } from '../stack/index.ts'
import { bringUpLocalStack } from './local-stack.ts'
import { printTable } from './table.ts'
import { untilSignal } from './until-signal.ts'

/** Runs the local stack, or the stack of the tests, until a signal. */
export async function up(options: { test?: boolean }): Promise<void> {
  // Before the start, because a signal during the start must not leave servers running.
  const signal = untilSignal()
  if (options.test) return keepTestStack(signal)
  const stack = await bringUpLocalStack()
  printTable(
    ['VARIABLE', 'VALUE'],
    Object.entries(stack.environment)
      .filter(([name]) => name !== 'APP_SECRET' && name !== 'INGEST_SECRET')
      .map(([name, value]) => [name, value]),
  )
  print('\nThe stack is up. Other commands find it automatically. Ctrl-C stops it.')
  await signal
  await stack.stop()
}

/** Runs the stack that every `npm test` of this folder uses while it is up. */
async function keepTestStack(signal: Promise<void>): Promise<void> {
  const stack = await startStack({ dir: testStackFolder, ports: 'free', profile: 'test', env: {} })
  shareStack(testStackFolder, stack.env)
  print('The stack of the tests is up. `npm test` uses it. Ctrl-C stops it.')
  await signal
  unshareStack(testStackFolder)
  await stack.stop()
}
