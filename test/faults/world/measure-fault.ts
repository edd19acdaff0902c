import { checkDelivery } from './check-delivery.ts'
import { drain } from './drain.ts'
import { eventually } from './eventually.ts'
import type { Fault } from './fault.ts'
import { holdFault } from './hold-fault.ts'
import { createLedger } from './ledger.ts'
import type { Measurement } from './measurement.ts'
import { distinctReadiness, isReported, probeReadiness } from './readiness.ts'
import { measureSilence } from './silence.ts'
import { summarizeRequests } from './summarize-requests.ts'
import { startTraffic } from './traffic.ts'
import type { World } from './world.ts'

const flowing = { notifications: 50, withinMs: 30_000 }

/** Begins and ends a fault during traffic, and measures what was noticed of it. */
export async function measureFault(world: World, fault: Fault): Promise<Measurement> {
  const ledger = createLedger()
  const crashesBefore = world.processes.crashes()
  const { received } = world.notifications
  const before = received.length
  const traffic = startTraffic(world, ledger)
  const isFlowing = (): boolean => received.length >= before + flowing.notifications
  if (!(await eventually(isFlowing, flowing.withinMs))) throw new Error(`no notifications before ${fault.name}`)
  const readiness = probeReadiness(() => world.processes.operationsUrl('spare api'))
  const held = await holdFault(fault)
  const probes = await readiness.stop()
  const silenceMs = await measureSilence(world, ledger, held.endedAt)
  await traffic.stop()
  const isHealed = await drain(world, ledger)
  return {
    name: fault.name,
    ...summarizeRequests(ledger, [held]),
    silenceMs,
    ...(await checkDelivery(world, ledger)),
    readiness: distinctReadiness(probes),
    isReported: isReported(held, probes),
    crashes: world.processes.crashes() - crashesBefore,
    violations: [...ledger.violations],
    isHealed,
  }
}
