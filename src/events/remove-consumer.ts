import type { Core } from '../core/core.ts'
import { type Stream, streamName } from './subjects.ts'

/**
 * Deletes the position of a consumer that this installation no longer needs, so that nobody waits for it. If NATS is
 * unavailable, the next start does it.
 */
export async function removeConsumer(core: Core, { name, stream }: { name: string; stream: Stream }): Promise<void> {
  try {
    const { consumers } = await core.nats.ready
    const at = streamName(core.config, stream)
    if ((await consumers.info(at, name)) !== undefined) await consumers.delete(at, name)
  } catch (error) {
    core.log.warn({ consumer: name, err: error }, 'a consumer that is not needed was not removed')
  }
}
