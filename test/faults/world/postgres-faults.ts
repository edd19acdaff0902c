import type { Fault } from './fault.ts'
import type { World } from './world.ts'

/** A Postgres that responds and refuses writes, as after a failover to a standby. */
export function postgresFaults({ db }: Pick<World, 'db'>): Fault[] {
  return [
    {
      ...{ name: 'postgres-read-only', part: 'postgres', dependency: 'postgres', holdMs: 10_000 },
      async begin() {
        await db.query('alter system set default_transaction_read_only = on')
        await db.query('select pg_reload_conf()')
      },
      async end() {
        await db.query('alter system reset default_transaction_read_only')
        await db.query('select pg_reload_conf()')
      },
    },
  ]
}
