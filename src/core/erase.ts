import { integer, statement, uuid } from '../platform/statement.ts'
import { type Ctx, run } from './context.ts'

/** Erases what one table contains of a user. Can be repeated, also after a crash at any point. */
export type Erase = (ctx: Ctx, userId: string) => Promise<void>

/** Erases what one table contains of several users. */
export type EraseTogether = (ctx: Ctx, userIds: readonly string[]) => Promise<void>

/** Rows that one statement of an erasure changes, so that it holds its locks only for milliseconds. */
export const eraseBatch = 500

/** Repeats `step`, which returns how many rows it has erased, until there are none left. */
export async function untilNone(step: () => Promise<number>): Promise<void> {
  while ((await step()) > 0);
}

type Rows = { name: string; table: string; where(user: string): string }

/**
 * Returns an `Erase` that deletes the rows of a table, in batches. `where` is SQL that selects them; `name` is the name
 * of the statement.
 */
export function eraseRows({ name, table, where }: Rows): Erase {
  return changeRows({ name, table, where, change: `delete from ${table}` })
}

/**
 * Returns an `Erase` that removes the user from rows that stay, in batches: `set` is SQL after which `where` no longer
 * selects a row.
 */
export function anonymizeRows({ set, ...rows }: Rows & { set(user: string): string }): Erase {
  return changeRows({ ...rows, change: (user) => `update ${rows.table} set ${set(user)}` })
}

function changeRows({ name, table, where, change }: Rows & { change: string | ((user: string) => string) }): Erase {
  const changing = statement({
    name,
    params: { user: uuid },
    row: { many: integer },
    text: (p) => `
    with changed as (
      ${typeof change === 'string' ? change : change(p.user)}
      where ctid = any (array(
        select ctid
        from ${table}
        where ${where(p.user)}
        limit ${eraseBatch}
        for update
      ))
      returning 1
    )
    select count(*)::integer as many
    from changed`,
  })
  return (ctx, user) => untilNone(async () => (await run(ctx, changing, { user }))[0]!.many)
}

/** Returns an `Erase` that runs several, one after the other. */
export function inOrder(...all: readonly Erase[]): Erase {
  return async (ctx, userId) => {
    for (const erase of all) await erase(ctx, userId)
  }
}
