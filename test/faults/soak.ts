/** Breaks parts of an installation during traffic and measures how it heals: `npm run nova -- soak`. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { folder as novaFolder } from '../../cli/local-environment.ts'
import { lockFolder } from '../../cli/stack/lock.ts'
import { type Measurement, missedTargets } from './world/measurement.ts'
import { readOptions } from './world/options.ts'
import { printMeasurements } from './world/print-measurements.ts'
import { runSoak } from './world/run-soak.ts'
import { runTable } from './world/run-table.ts'
import { startStorage } from './world/start-storage.ts'
import { startWorld, type World } from './world/world.ts'

const options = readOptions(process.argv.slice(2))
const folder = join(novaFolder, 'soak')
mkdirSync(folder, { recursive: true })
const unlock = lockFolder(folder, 'a soak')
// The logs of a run stay until the next one.
const data = join(folder, 'data')
rmSync(data, { recursive: true, force: true })
const storage = await startStorage(join(data, 'storage'))
const worlds: World[] = []
const newWorld = async (): Promise<World> => {
  const world = await startWorld(join(data, `world-${worlds.length + 1}`), storage.env)
  worlds.push(world)
  return world
}
const measurements: Measurement[] = []
let cleaning: Promise<void> | undefined
const clean = (): Promise<void> =>
  (cleaning ??= (async () => {
    await Promise.all(worlds.map((world) => world.close()))
    await storage.stop()
    unlock()
  })())
// `on`, not `once`: a second signal must not end this process before it has cleaned up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void clean().finally(() => finish(130)))

try {
  await (options.table ? table() : soak())
} finally {
  await clean()
}
finish(measurements.some((one) => missedTargets(one).length > 0) ? 1 : 0)

async function table(): Promise<void> {
  await runTable(newWorld, options.faults, (measured) => {
    measurements.push(measured)
    console.log(`${measured.name}: ${missedTargets(measured).join('; ') || 'all targets are met'}`)
  })
}

async function soak(): Promise<void> {
  const { seed, minutes, faults } = options
  console.log(`seed ${seed}, ${minutes} min`)
  const only = faults.length > 0 ? { only: faults } : {}
  measurements.push(await runSoak(await newWorld(), { seed, durationMs: minutes * 60_000, ...only }, console.log))
}

/** Prints what was measured, which may be a part, and ends this process. */
function finish(code: number): void {
  printMeasurements(measurements)
  process.exit(code)
}
