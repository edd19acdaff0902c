import { systemCtx } from './core/context.ts'
import type { Core } from './core/core.ts'
import { type Consumer, type ConsumerDefinition, runConsumer } from './events/index.ts'
import { startJobs } from './jobs/index.ts'
import { modules } from './modules.ts'

export type Workers = { readonly consumers: Consumer[]; stop(): Promise<void> }

/** Starts all consumers and takes part in all periodic jobs. */
export function startWorkers(core: Core): Workers {
  const consumers = modules
    .flatMap(({ consumers = [] }) => consumers)
    .map((definition) => start(core, definition as never))
  const running = startJobs(
    core,
    modules.flatMap(({ jobs = [] }) => jobs),
  )
  return {
    consumers,
    async stop() {
      await Promise.all([running.stop(), ...consumers.map((consumer) => consumer.stop())])
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
