import { Listr } from 'listr2'
import {
  localIngestSecret,
  localSecret,
  publishEnvironment,
  stackFolder,
  withdrawEnvironment,
} from '../local-environment.ts'
import { type ServiceName, type Stack, serviceNames, startStack } from '../stack/index.ts'

/** Returns settings for a developer's machine. The variables of the environment take precedence. */
function localSettings(): Record<string, string> {
  const {
    APP_SECRET = localSecret(),
    INGEST_SECRET = localIngestSecret(),
    // An app that is developed on this machine may send requests from any port.
    CORS_ORIGINS = 'http://localhost:*,https://localhost:*,http://127.0.0.1:*',
  } = process.env
  return { APP_SECRET, INGEST_SECRET, CORS_ORIGINS }
}

type LocalStack = { environment: Record<string, string>; stop(): Promise<void> }

/** Starts the local stack, shows the progress of each service, and publishes the environment for other commands. */
export async function bringUpLocalStack(): Promise<LocalStack> {
  const progress = new Map<ServiceName, { done: PromiseWithResolvers<void>; show?: (detail: string) => void }>()
  for (const name of serviceNames) progress.set(name, { done: Promise.withResolvers<void>() })
  let shown = false
  const tasks = new Listr(
    serviceNames.map((name) => ({
      title: name,
      task: (_context: unknown, task: { title: string; output: string }) => {
        const { done } = progress.get(name)!
        progress.get(name)!.show = (detail) => {
          task.output = detail
          task.title = `${name}  ${detail}`
        }
        return done.promise
      },
    })),
    {
      concurrent: true,
      exitOnError: false,
      fallbackRenderer: 'simple',
      fallbackRendererCondition: () => !process.stdout.isTTY,
    },
  )
  const stack: Promise<Stack> = startStack({
    dir: stackFolder,
    ports: 'default',
    profile: 'durable',
    onProgress(name, state, detail) {
      const { done, show } = progress.get(name)!
      if (state === 'failed' && shown) console.error(`${name} has stopped: ${detail}`)
      show?.(state === 'ready' || state === 'external' ? detail : `${state} ${detail}`)
      if (state === 'ready' || state === 'external') done.resolve()
      if (state === 'failed') done.reject(new Error(detail))
    },
  })
  const finished = stack.finally(() => {
    for (const { done } of progress.values()) done.resolve()
  })
  finished.catch(() => undefined)
  await tasks.run().catch(() => undefined)
  const running = await finished
  shown = true
  const environment = { ...running.env, ...localSettings() }
  publishEnvironment(environment)
  return {
    environment,
    async stop() {
      withdrawEnvironment()
      await running.stop()
    },
  }
}
