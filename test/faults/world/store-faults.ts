import type { Fault } from './fault.ts'
import type { Stores, World } from './world.ts'

type Store = keyof Stores

/** Servers that are stopped, or that do not respond although their connections are open. */
export function storeFaults({ stores }: Pick<World, 'stores'>): Fault[] {
  const stopped = (store: Store, seconds: number): Fault => ({
    ...{ name: `${store}-stopped-${seconds}s`, part: store, dependency: store, holdMs: seconds * 1000 },
    begin: () => stores[store].stop(),
    end: () => stores[store].start(),
  })
  const hung = (store: Store): Fault => ({
    ...{ name: `${store}-hung`, part: store, dependency: store, holdMs: 10_000 },
    begin: async () => stores[store].hang(),
    end: async () => stores[store].resume(),
  })
  return [
    ...[3, 15, 40].map((seconds) => stopped('nats', seconds)),
    ...(['redis', 'clickhouse', 'postgres'] as const).map((store) => stopped(store, 3)),
    ...(['nats', 'redis', 'clickhouse', 'postgres'] as const).map(hung),
  ]
}
