import { startNova } from '../../src/main.ts'
import { configHere } from '../config-here.ts'
import { untilSignal } from './until-signal.ts'

/** Serves until a signal, then stops gracefully. A second signal ends the process at once. */
export async function serve(): Promise<void> {
  // Before the start, so that a signal during the start also leads to a graceful stop.
  const signal = untilSignal()
  const nova = await startNova(configHere())
  await signal
  await nova.stop()
  process.exit(0)
}
