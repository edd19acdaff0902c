import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Core } from '../../../src/core/core.ts'
import type { Job } from '../../../src/core/job.ts'
import { type RunningJobs, startJobs } from '../../../src/jobs/index.ts'
import { modules } from '../../../src/modules.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { waitUntilBlocked } from '../../support/locks.ts'
import { spawnNova } from '../../support/process.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ ROLES: 'api' })
})
afterAll(() => app.close())

const workers: RunningJobs[] = []
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})

function startWorkers(many: number, job: Job, core: Core = app.nova.core, leaseMs?: number): void {
  for (let nth = 0; nth < many; nth++) workers.push(startJobs(core, [job], leaseMs === undefined ? {} : { leaseMs }))
}

type Run = { holder: string | null; due_at: Date; leased_until: Date | null }

async function runOf(name: string): Promise<Run | undefined> {
  const { rows } = await app.db.query<Run>('select holder, due_at, leased_until from job_runs where name = $1', [name])
  return rows[0]
}

test('three workers run each job once in a period', async () => {
  const due: number[] = []
  const job: Job = {
    name: 'count',
    everyMs: 150,
    what: 'counting',
    run: async () => void due.push((await runOf('count'))!.due_at.getTime()),
  }
  startWorkers(3, job)
  await expect.poll(() => due.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(10)
  // A run is due a period after the one before was claimed.
  const gaps = due.slice(1).map((at, nth) => at - due[nth]!)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(150)
})

test('a run that takes longer than its lease keeps it, and nobody else starts it', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let starts = 0
  const job: Job = {
    name: 'long',
    everyMs: 50,
    what: 'a long job',
    run: () => {
      starts++
      return released
    },
  }
  startWorkers(3, job, app.nova.core, 400)
  await expect.poll(() => starts, { timeout: 20_000 }).toBe(1)
  const first = await runOf('long')
  await expect
    .poll(async () => (await runOf('long'))!.leased_until!.getTime() - first!.leased_until!.getTime(), {
      timeout: 20_000,
    })
    .toBeGreaterThan(1_000)
  expect([starts, (await runOf('long'))!.holder]).toEqual([1, first!.holder])
  release()
  await expect.poll(() => starts, { timeout: 20_000 }).toBeGreaterThan(1)
})

test('a job about the process runs in every worker, without a claim', async () => {
  let runs = 0
  const job: Job = { name: 'own', everyMs: 20, what: 'watching', per: 'process', run: async () => void runs++ }
  startWorkers(3, job)
  await expect.poll(() => runs).toBeGreaterThan(3)
  expect(await runOf('own')).toBeUndefined()
})

test('a trouble that lasts is logged once, also that of Postgres', async () => {
  const lines: string[] = []
  const log = { ...app.nova.core.log, warn: (_about: object, line: string) => void lines.push(line) } as Core['log']
  let tries = 0
  const broken = async (): Promise<never> => {
    tries++
    throw new Error('not now')
  }
  startWorkers(1, { name: 'broken', everyMs: 30, what: 'a broken job', run: broken }, { ...app.nova.core, log })
  await expect.poll(() => tries, { timeout: 20_000 }).toBeGreaterThan(3)
  const postgres = { ...app.nova.core.postgres, run: broken } as Core['postgres']
  tries = 0
  startWorkers(
    1,
    { name: 'idle', everyMs: 30, what: 'an idle job', run: broken },
    { ...app.nova.core, log, postgres },
    80,
  )
  await expect.poll(() => tries, { timeout: 20_000 }).toBeGreaterThan(6)
  expect(lines).toEqual(['a broken job', 'claiming jobs'].map((what) => `${what} does not work; trying again`))
})

test('when the worker that runs a job is killed, another one takes over within seconds', async () => {
  const name = 'count-tags'
  const first = await spawnNova(app.config, { ROLES: 'worker' })
  const lock = await app.db.connect()
  await lock.query('begin')
  await lock.query('lock table content_tags')
  await waitUntilBlocked(app)
  const { holder } = (await runOf(name))!
  expect(holder).not.toBeNull()
  const second = await spawnNova(app.config, { ROLES: 'worker' })
  try {
    await first.kill('SIGKILL')
    const killedAt = Date.now()
    await expect.poll(async () => (await runOf(name))!.holder, { timeout: 20_000 }).not.toBe(holder)
    expect(Date.now() - killedAt).toBeLessThan(10_000)
    await lock.query('rollback')
    // The other worker finishes the run and goes on.
    await expect.poll(async () => (await runOf(name))!.due_at.getTime(), { timeout: 20_000 }).toBeGreaterThan(killedAt)
  } finally {
    lock.release()
    await second.kill('SIGTERM')
  }
}, 60_000)

test('no two jobs have the same name', () => {
  const names = modules.flatMap(({ jobs = [] }) => jobs).map((job) => job.name)
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
})
