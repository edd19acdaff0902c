import { afterEach, expect, test } from 'vitest'
import { type Circuit, createCircuit } from './circuit.ts'
import { withDeadline } from './deadline.ts'
import { DependencyDown } from './dependency-down.ts'
import { createLog } from './log.ts'

const lines: { msg: string }[] = []
const log = createLog('warn', { write: (line: string) => void lines.push(JSON.parse(line) as { msg: string }) })
let responds = true
let probes = 0
let circuit: Circuit
afterEach(() => circuit.close())

function create(): Circuit {
  lines.length = 0
  responds = true
  probes = 0
  circuit = createCircuit('store', log, async () => {
    probes += 1
    if (!responds) throw new Error('no response')
  })
  circuit.start()
  return circuit
}

/** A call that waits until it is abandoned. */
const waiting = (): Promise<Error> => new Promise((resolve) => void circuit.begin(resolve))

test('calls to a service that hangs are abandoned, and fail at once until it responds; it logs two lines', async () => {
  create()
  responds = false
  const [first, second] = await Promise.all([waiting(), waiting()])
  expect([first, second].every((error) => error instanceof DependencyDown)).toBe(true)
  expect(() => circuit.assertClosed()).toThrow(DependencyDown)
  responds = true
  await expect.poll(() => circuit.assertClosed(), { timeout: 5_000 }).toBeUndefined()
  expect(lines.map(({ msg }) => msg)).toEqual(['store does not work; trying again', 'store works again'])
})

test('a slow call alone opens nothing: the service has answered others, or its probe', async () => {
  create()
  let isAbandoned = false
  const slow = circuit.begin(() => (isAbandoned = true))
  await expect.poll(() => probes, { timeout: 5_000 }).toBeGreaterThan(0)
  circuit.assertClosed()
  slow.answered()
  expect([isAbandoned, lines]).toEqual([false, []])
})

test('a call ends at the deadline of its work, and one that goes on after the work has none', async () => {
  create()
  const error = await withDeadline(performance.now() + 50, waiting)
  expect(error).toBeInstanceOf(DependencyDown)
  let isAbandoned = false
  const { promise: end, resolve: workHasEnded } = Promise.withResolvers<void>()
  let goingOn = Promise.resolve()
  await withDeadline(performance.now() + 50, async () => {
    goingOn = end.then(() => void circuit.begin(() => (isAbandoned = true)))
  })
  workHasEnded()
  await goingOn
  // This call ends at a later time than that of the work above, and the other one still waits.
  await withDeadline(performance.now() + 150, waiting)
  expect(isAbandoned).toBe(false)
})
