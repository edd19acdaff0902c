import { relaySlot } from '../../../src/events/index.ts'
import { eventually } from './eventually.ts'
import type { Name } from './nova-processes.ts'
import type { World } from './world.ts'

const patienceMs = 30_000

/**
 * Returns the process that holds the replication slot. The name of its connection contains the id of its process.
 * @throws Error when none holds it for half a minute
 */
export async function activeRelay({ db, config, processes }: World): Promise<Name> {
  let name: Name | undefined
  const find = async (): Promise<boolean> => {
    const { rows } = await db.query(
      `select split_part(a.application_name, ' ', 3)::int as pid
      from pg_replication_slots s
      join pg_stat_activity a on a.pid = s.active_pid
      where slot_name = $1`,
      [relaySlot(config)],
    )
    name = processes.nameOf(rows[0]?.pid)
    return name !== undefined
  }
  if (!(await eventually(() => find().catch(() => false), patienceMs))) throw new Error('no relay holds the slot')
  return name!
}
