import { eventFaults } from './event-faults.ts'
import type { Fault } from './fault.ts'
import { postgresFaults } from './postgres-faults.ts'
import { processFaults } from './process-faults.ts'
import { redisFaults } from './redis-faults.ts'
import { storeFaults } from './store-faults.ts'
import type { World } from './world.ts'

/** Returns all faults of a world. */
export function faultsOf(world: World): Fault[] {
  return [
    ...storeFaults(world),
    ...redisFaults(world),
    ...postgresFaults(world),
    ...eventFaults(world),
    ...processFaults(world),
  ]
}
