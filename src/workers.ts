import { systemCtx } from './core/context.ts'
import type { Core } from './core/core.ts'
import { type Consumer, type ConsumerDefinition, runConsumer } from './events/index.ts'
import { modules } from './modules.ts'

export type Workers = { readonly consumers: Consumer[]; stop(): Promise<void> }

/** Starts all consumers and all periodic jobs. */
export function startWorkers(core: Core): Workers {
  const consumers = modules
    .flatMap(({ consumers = [] }) => consumers)
    .map((definition) => start(core, definition as never))
  const jobs = modules.flatMap(({ jobs = [] }) => jobs)
  const timers = jobs.map(({ everyMs, what, run }) =>
    setInterval(() => {
      run(systemCtx(core)).catch((error: Error) => core.log.warn({ err: error.message }, `${what} could not be done`))
    }, everyMs),
  )
  return {
    consumers,
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(consumers.map((consumer) => consumer.stop()))
    },
  }
}

function start<T>(core: Core, { lingerMs, atOnce, handle, giveUp, ...definition }: ConsumerDefinition<T>): Consumer {
  return runConsumer<T>(core, {
    ...definition,
    ...(lingerMs === undefined ? {} : { lingerMs: lingerMs(core.config) }),
    ...(atOnce === undefined ? {} : { atOnce: atOnce(core.config) }),
    handle: (batch) => handle(systemCtx(core), batch),
    ...(giveUp === undefined ? {} : { giveUp: (event: T) => giveUp(systemCtx(core), event) }),
  })
}
