import { activeRelay } from './active-relay.ts'
import type { Fault } from './fault.ts'
import type { Name } from './nova-processes.ts'
import type { World } from './world.ts'

/** Processes of Nova that end, and are started again two seconds later. */
export function processFaults(world: World): Fault[] {
  const ended = (
    name: string,
    part: Fault['part'],
    signal: 'SIGKILL' | 'SIGTERM',
    choose: () => Name | Promise<Name>,
  ): Fault => {
    let chosen: Name
    return {
      ...{ name, part, holdMs: 2_000 },
      async begin() {
        chosen = await choose()
        await world.processes.end(chosen, signal)
      },
      end: () => world.processes.start(chosen),
    }
  }
  const idleWorker = async (): Promise<Name> => ((await activeRelay(world)) === 'worker' ? 'spare worker' : 'worker')
  return [
    ended('worker-killed', 'worker', 'SIGKILL', idleWorker),
    ended('relay-killed', 'worker', 'SIGKILL', () => activeRelay(world)),
    ended('api-stopped', 'api', 'SIGTERM', () => 'api'),
    ended('api-killed', 'api', 'SIGKILL', () => 'api'),
  ]
}
