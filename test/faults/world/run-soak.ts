import { checkDelivery } from './check-delivery.ts'
import { drain } from './drain.ts'
import { type Episode, episodes } from './episodes.ts'
import { faultsOf } from './faults.ts'
import { type Held, holdFault } from './hold-fault.ts'
import { createLedger } from './ledger.ts'
import { type Measurement, seconds } from './measurement.ts'
import { distinctReadiness, isReported, probeReadiness } from './readiness.ts'
import { measureSilence } from './silence.ts'
import { summarizeRequests } from './summarize-requests.ts'
import { startTraffic } from './traffic.ts'
import type { World } from './world.ts'

export type SoakOptions = {
  readonly seed: number
  readonly durationMs: number
  /** Names of the faults; all when it is missing. */
  readonly only?: readonly string[]
  /** Names of the faults that come first. */
  readonly first?: readonly string[]
}

/**
 * Begins random faults for a time, during traffic, and checks everything at the end. Ends early when the socket remains
 * silent after a fault. `report` is called with a line for each episode.
 */
export async function runSoak(
  world: World,
  { seed, durationMs, only, first }: SoakOptions,
  report: (line: string) => void,
): Promise<Measurement> {
  const ledger = createLedger()
  const traffic = startTraffic(world, ledger)
  const readiness = probeReadiness(() => world.processes.operationsUrl('spare api'))
  const held: Held[] = []
  const faults = faultsOf(world).filter(({ name }) => only?.includes(name) ?? true)
  const began = performance.now()
  let silenceMs = 0
  for (const episode of episodes(faults, seed, first)) {
    if (performance.now() - began >= durationMs || !Number.isFinite(silenceMs)) break
    held.push(...(await runEpisode(episode)))
    const silence = await measureSilence(world, ledger, performance.now())
    silenceMs = Math.max(silenceMs, silence)
    const names = episode.faults.map(({ fault, afterMs }) => fault.name + (afterMs > 0 ? ` ${afterMs} ms later` : ''))
    report(`${seconds(performance.now() - began)}: ${names.join(' and ')}; silence of ${seconds(silence)}`)
  }
  await traffic.stop()
  const probes = await readiness.stop()
  const isHealed = await drain(world, ledger)
  return {
    name: `soak ${seed}`,
    ...summarizeRequests(ledger, held),
    silenceMs,
    ...(await checkDelivery(world, ledger)),
    readiness: distinctReadiness(probes),
    isReported: held.every((fault) => isReported(fault, probes)),
    crashes: world.processes.crashes(),
    violations: [...ledger.violations],
    isHealed,
  }
}

async function runEpisode({ quietMs, faults }: Episode): Promise<Held[]> {
  await pause(quietMs)
  return Promise.all(
    faults.map(async ({ fault, afterMs }) => {
      await pause(afterMs)
      return holdFault(fault)
    }),
  )
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
