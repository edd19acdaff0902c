import { bringUpLocalStack } from './local-stack.ts'
import { printTable } from './table.ts'
import { untilSignal } from './until-signal.ts'

/** Keeps the local stack up until a signal. */
export async function up(): Promise<void> {
  const stack = await bringUpLocalStack()
  printTable(
    ['VARIABLE', 'VALUE'],
    Object.entries(stack.environment)
      .filter(([name]) => name !== 'APP_SECRET')
      .map(([name, value]) => [name, value]),
  )
  console.log('\nThe stack is up; other commands find it by themselves. Ctrl-C stops it.')
  await untilSignal()
  await stack.stop()
}
