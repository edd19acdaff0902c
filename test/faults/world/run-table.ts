import { faultsOf } from './faults.ts'
import { measureFault } from './measure-fault.ts'
import type { Measurement } from './measurement.ts'
import type { World } from './world.ts'

/**
 * Measures faults one after the other; all of them when `names` is empty. A fault that a world does not recover from is
 * followed by a new world, so that the next one is measured by itself. `report` is called after each.
 * @throws Error when there is no fault of a name
 */
export async function runTable(
  newWorld: () => Promise<World>,
  names: readonly string[],
  report: (measured: Measurement) => void,
): Promise<void> {
  let isHealed = true
  let world = await newWorld()
  try {
    const known = faultsOf(world).map(({ name }) => name)
    const unknown = names.filter((name) => !known.includes(name))
    if (unknown.length > 0) throw new Error(`no fault ${unknown.join(', ')}; there are ${known.join(', ')}`)
    for (const name of names.length > 0 ? names : known) {
      if (!isHealed) {
        await world.close()
        world = await newWorld()
      }
      const measured = await measureFault(world, faultsOf(world).find((fault) => fault.name === name)!)
      isHealed = measured.isHealed
      report(measured)
    }
  } finally {
    await world.close()
  }
}
