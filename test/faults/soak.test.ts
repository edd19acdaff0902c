import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { missedTargets } from './world/measurement.ts'
import { randomSeed } from './world/options.ts'
import { printMeasurements } from './world/print-measurements.ts'
import { runSoak } from './world/run-soak.ts'
import { startWorld, type World } from './world/world.ts'

const minuteMs = 60_000
const seed = Number(process.env.NOVA_SOAK_SEED ?? randomSeed())
/** Every soak has these. Which others fit into its time, and in which order they come, depends on the seed. */
const parts = ['nats-stopped-3s', 'redis-stopped-3s', 'clickhouse-stopped-3s']
const processes = ['relay-killed', 'worker-killed', 'api-killed']

let folder: string
let world: World | undefined

beforeAll(async () => {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  folder = mkdtempSync(join(parent, 'soak-test-'))
  world = await startWorld(folder, inject('stack'))
}, 2 * minuteMs)

afterAll(async () => {
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
}, minuteMs)

test(
  'while parts stop, hang, refuse writes, die or are deleted nothing is lost, doubled or out of order, and Nova heals',
  async () => {
    console.log(`NOVA_SOAK_SEED=${seed} repeats this soak`)
    const options = { seed, durationMs: minuteMs, first: [...parts, ...processes] }
    const measured = await runSoak(world!, options, console.log)
    printMeasurements([measured])
    expect(missedTargets(measured)).toEqual([])
  },
  8 * minuteMs,
)
