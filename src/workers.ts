import { systemCtx } from './core/context.ts'
import type { Core } from './core/core.ts'
import { type Consumer, type ConsumerDefinition, removeConsumer, runConsumer } from './events/index.ts'
import { startJobs } from './jobs/index.ts'
import { modules } from './modules.ts'

export type Workers = { readonly consumers: Consumer[]; stop(): Promise<void> }

/** Starts all consumers and takes part in all periodic jobs. */
export function startWorkers(core: Core): Workers {
  const isNeeded = (one: ConsumerDefinition<never>): boolean => one.isNeeded?.(core.config) ?? true
  const defined = modules.flatMap(({ consumers = [] }) => consumers)
  const [needed, unneeded] = [defined.filter(isNeeded), defined.filter((one) => !isNeeded(one))]
  const consumers = needed.map((definition) => start(core, definition as never))
  const removing = Promise.all(unneeded.map((definition) => removeConsumer(core, definition)))
  const running = startJobs(
    core,
    modules.flatMap(({ jobs = [] }) => jobs),
  )
  return {
    consumers,
    async stop() {
      await Promise.all([removing, running.stop(), ...consumers.map((consumer) => consumer.stop())])
    },
  }
}

function start<T>(
  core: Core,
  { isNeeded: _, lingerMs, atOnce, handle, giveUp, ...definition }: ConsumerDefinition<T>,
): Consumer {
  return runConsumer<T>(core, {
    ...definition,
    ...(lingerMs === undefined ? {} : { lingerMs: lingerMs(core.config) }),
    ...(atOnce === undefined ? {} : { atOnce: atOnce(core.config) }),
    handle: (batch) => handle(systemCtx(core), batch),
    ...(giveUp === undefined ? {} : { giveUp: (event: T) => giveUp(systemCtx(core), event) }),
  })
}
