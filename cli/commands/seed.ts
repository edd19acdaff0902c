import { Listr } from 'listr2'
import { hashPassword } from '../../src/accounts/index.ts'
import type { Core } from '../../src/core/core.ts'
import { createLog } from '../../src/platform/log.ts'
import { openRuntime } from '../../src/runtime.ts'
import { configHere } from '../config-here.ts'
import { print } from '../print.ts'
import {
  demoPassword,
  type Graph,
  type SeedOptions,
  seedContent,
  seedGraph,
  seedMedia,
  seedReelsAndStories,
  seedUsers,
  startSeeding,
} from '../seed/index.ts'

/** Runs `nova seed`. The pictures are processed by a worker that must already be running. */
export async function seed(options: SeedOptions): Promise<void> {
  const config = configHere()
  const core = await openRuntime(config, { log: createLog('warn') })
  try {
    const isSeeded = await seedDemoData(core, options)
    if (!isSeeded) print('The database already has users: nothing was added.')
  } finally {
    await core.close()
  }
}

/** Runs `nova seed --graph`: adds many users and follows with COPY to the existing data. */
export async function seedFollows({ users, edges, seed }: Omit<Graph, 'passwordHash'>): Promise<void> {
  const config = configHere()
  const passwordHash = await hashPassword(demoPassword)
  const title = `${users} users and ${edges} follows`
  const tasks = new Listr(
    [
      {
        title,
        task: (_: unknown, task: { title: string }) =>
          seedGraph(config.DATABASE_SEED_URL ?? config.DATABASE_URL, { users, edges, seed, passwordHash }, (step) => {
            if (task.title !== `${title}: ${step}`) task.title = `${title}: ${step}`
          }),
      },
    ],
    { fallbackRenderer: 'simple', fallbackRendererCondition: () => !process.stdout.isTTY },
  )
  await tasks.run()
  print(`Log in as g0 to g${users - 1} with the password "${demoPassword}".`)
}

/** Fills an empty database with demo data. Returns false, and does nothing, when it is not empty. */
export async function seedDemoData(core: Core, options: SeedOptions): Promise<boolean> {
  const { rows } = await core.postgres.pool.query('select exists (select from users) as some')
  if ((rows[0] as { some: boolean }).some) return false
  const seeding = startSeeding(core, options)
  const pictures = options.posts + options.users
  const tasks = new Listr(
    [
      { title: `${options.users} users who follow each other`, task: () => seedUsers(seeding) },
      {
        title: `${pictures} pictures`,
        task: (_: unknown, task: { title: string }) =>
          seedMedia(seeding, (done) => (task.title = `${pictures} pictures: ${done} are ready`)),
      },
      { title: `${options.posts} posts and their likes`, task: () => seedContent(seeding) },
      { title: 'reels and stories', task: () => seedReelsAndStories(seeding) },
    ],
    { fallbackRenderer: 'simple', fallbackRendererCondition: () => !process.stdout.isTTY },
  )
  await tasks.run()
  return true
}
