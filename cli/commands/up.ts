import { bringUpLocalStack } from './local-stack.ts'
import { printTable } from './table.ts'
import { untilSignal } from './until-signal.ts'

/** Keeps the local stack up until a signal. */
export async function up(): Promise<void> {
  // Before the start: a signal that comes meanwhile must not leave the servers behind.
  const signal = untilSignal()
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
