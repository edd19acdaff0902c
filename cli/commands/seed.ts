import { Listr } from 'listr2'
import { createLog } from '../../src/platform/log.ts'
import { openRuntime, type Runtime } from '../../src/runtime.ts'
import { configHere } from '../local-environment.ts'
import { makeWorld, seedContent, seedMedia, seedUsers, type World } from '../seed/index.ts'

/** `nova seed`: the worker that runs already processes the pictures. */
export async function seed(world: World): Promise<void> {
  const config = configHere()
  const runtime = await openRuntime(config, { log: createLog('warn') })
  try {
    const made = await seedWorld(runtime, world)
    if (!made) console.log('The database has users already: nothing was added.')
  } finally {
    await runtime.close()
  }
}

/** Fills an empty database. Answers false, and does nothing, when it is not empty. */
export async function seedWorld(runtime: Runtime, world: World): Promise<boolean> {
  const { rows } = await runtime.postgres.pool.query('select exists (select from users) as some')
  if ((rows[0] as { some: boolean }).some) return false
  const making = makeWorld(runtime, world)
  const tasks = new Listr(
    [
      { title: `${world.users} users who follow each other`, task: () => seedUsers(making) },
      {
        title: `${world.posts} pictures`,
        task: (_: unknown, task: { title: string }) => seedMedia(making, (done) => (task.title = `${world.posts} pictures: ${done} are ready`)),
      },
      { title: `${world.posts} posts and their likes`, task: () => seedContent(making) },
    ],
    { fallbackRenderer: 'simple', fallbackRendererCondition: () => !process.stdout.isTTY },
  )
  await tasks.run()
  return true
}
