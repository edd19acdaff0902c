import { parseLsn, streamName } from '../../src/events/index.ts'
import type { Nova } from '../../src/main.ts'

const pollMs = 5
const timeoutMs = 60_000

/**
 * Waits until everything that was committed before the call has been published, and every consumer has handled all its
 * events. Consumers whose name matches `stuck` are not waited for, because the test has stopped something they need.
 *
 * @throws Error after a minute.
 */
export async function settle(nova: Nova, stuck?: RegExp): Promise<void> {
  const deadline = Date.now() + timeoutMs
  const { pool } = nova.core.postgres
  const until = async (what: string, done: () => Promise<boolean> | boolean): Promise<void> => {
    while (!(await done())) {
      if (Date.now() > deadline) throw new Error(`waited for a minute: ${what}`)
      await new Promise((resolve) => setTimeout(resolve, pollMs))
    }
  }
  const { consumers } = await nova.core.nats.ready
  const running = (nova.workers?.consumers ?? []).filter(({ name }) => stuck?.test(name) !== true)
  const areIdle = async (): Promise<boolean> => {
    const infos = await Promise.all(
      running.map(({ name, stream }) =>
        consumers.info(streamName(nova.core.config, stream), name).catch(() => undefined),
      ),
    )
    return infos.every((info) => info !== undefined && info.pending === 0 && info.inFlight === 0)
  }
  const published = async (): Promise<void> => {
    // An extra message in the log. Without it the position would be confirmed only at the next heartbeat.
    const { rows } = await pool.query(`select pg_logical_emit_message(true, 'settle', '') as lsn`)
    const mark = parseLsn((rows[0] as { lsn: string }).lsn)
    await until('the relay has published', () => (nova.relay?.published() ?? mark) >= mark)
  }
  // A handled event may cause another event. So it is done when all consumers are idle after another publication.
  do {
    await published()
    await until('the consumers have handled everything', areIdle)
    await published()
  } while (!(await areIdle()))
}
