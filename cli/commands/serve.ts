import { startNova } from '../../src/main.ts'
import { configHere } from '../config-here.ts'
import { untilSignal } from './until-signal.ts'

/** Serves until a signal, then stops gracefully; a second signal stops at once. */
export async function serve(): Promise<void> {
  // Before the start: a signal that comes meanwhile ends it as gracefully.
  const signal = untilSignal()
  const nova = await startNova(configHere())
  await signal
  await nova.stop()
  process.exit(0)
}
