import { Listr } from 'listr2'
import { hashPassword } from '../../src/accounts/index.ts'
import type { Core } from '../../src/core/core.ts'
import { createLog } from '../../src/platform/log.ts'
import { openRuntime } from '../../src/runtime.ts'
import { configHere } from '../config-here.ts'
import {
  demoPassword,
  type Graph,
  makeWorld,
  seedContent,
  seedGraph,
  seedMedia,
  seedMoments,
  seedUsers,
  type World,
} from '../seed/index.ts'

/** `nova seed`: the worker that runs already processes the pictures. */
export async function seed(world: World): Promise<void> {
  const config = configHere()
  const core = await openRuntime(config, { log: createLog('warn') })
  try {
    const made = await seedWorld(core, world)
    if (!made) console.log('The database has users already: nothing was added.')
  } finally {
    await core.close()
  }
}

/** `nova seed --graph`: adds many users and follows, by COPY, to what is there. */
export async function seedFollows({ users, edges, seed }: Omit<Graph, 'passwordHash'>): Promise<void> {
  const config = configHere()
  const passwordHash = await hashPassword(demoPassword)
  const title = `${users} users and ${edges} follows`
  const tasks = new Listr(
    [
      {
        title,
        task: (_: unknown, task: { title: string }) =>
          seedGraph(config.DATABASE_URL, { users, edges, seed, passwordHash }, (doing) => {
            if (task.title !== `${title}: ${doing}`) task.title = `${title}: ${doing}`
          }),
      },
    ],
    { fallbackRenderer: 'simple', fallbackRendererCondition: () => !process.stdout.isTTY },
  )
  await tasks.run()
  console.log(`Log in as g0 to g${users - 1} with the password "${demoPassword}".`)
}

/** Fills an empty database. Answers false, and does nothing, when it is not empty. */
export async function seedWorld(core: Core, world: World): Promise<boolean> {
  const { rows } = await core.postgres.pool.query('select exists (select from users) as some')
  if ((rows[0] as { some: boolean }).some) return false
  const making = makeWorld(core, world)
  const pictures = world.posts + world.users
  const tasks = new Listr(
    [
      { title: `${world.users} users who follow each other`, task: () => seedUsers(making) },
      {
        title: `${pictures} pictures`,
        task: (_: unknown, task: { title: string }) =>
          seedMedia(making, (done) => (task.title = `${pictures} pictures: ${done} are ready`)),
      },
      { title: `${world.posts} posts and their likes`, task: () => seedContent(making) },
      { title: 'reels and stories', task: () => seedMoments(making) },
    ],
    { fallbackRenderer: 'simple', fallbackRendererCondition: () => !process.stdout.isTTY },
  )
  await tasks.run()
  return true
}
