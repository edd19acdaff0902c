import type { StoredCounter } from '../core/counter.ts'
import { float, type SqlType, statement, text, uuid, writes } from '../platform/statement.ts'

type CounterStatements = ReturnType<typeof declare>

const declared = new Map<StoredCounter, CounterStatements>()

/** Returns the statements that check and repair a module's counter. They are declared at the first call only. */
export function counterStatements(counter: StoredCounter): CounterStatements {
  const known = declared.get(counter)
  if (known !== undefined) return known
  const statements = declare(counter)
  declared.set(counter, statements)
  return statements
}

/** Returns the display name of a counter. */
export function nameOfCounter({ table, column }: StoredCounter): string {
  return `${table}.${column}`
}

function declare({ table, key, column, actual }: StoredCounter) {
  const keyType: SqlType<string> = /(^|_)id$/.test(key) ? uuid : text
  return {
    check: statement({
      name: `operations.check_${table}_${column}`,
      params: {},
      row: { id: text, stored: float, actual: float },
      text: () => `
        select *
        from (
          select
            t.${key}::text as id,
            t.${column}::float8 as stored,
            (${actual})::float8 as actual
          from ${table} t
        ) counted
        where stored <> actual`,
    }),
    lock: statement({
      name: `operations.lock_${table}_${column}`,
      params: { id: keyType },
      text: (p) => `
        select
        from ${table}
        where ${key} = ${p.id}
        for no key update`,
    }),
    repair: statement({
      name: `operations.repair_${table}_${column}`,
      params: { id: keyType },
      row: { key: text },
      text: (p) =>
        writes(
          table,
          `update ${table} t
          set ${column} = (${actual})
          where ${key} = ${p.id}
            and ${column} <> (${actual})
          returning ${key}::text as key`,
        ),
    }),
  }
}
