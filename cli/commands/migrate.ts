import { type MigrationState, migrateDown, migrateUp, migrationStatus } from '../../src/migrations.ts'
import { configHere } from '../config-here.ts'
import { print } from '../print.ts'
import { confirmed } from './confirm.ts'
import { printTable } from './table.ts'

/** Applies the pending migrations of both stores. */
export async function up(options: { json?: boolean }): Promise<void> {
  const applied = await migrateUp(configHere())
  if (options.json) print(JSON.stringify(applied))
  else
    print(
      applied.length === 0
        ? 'Everything is applied.'
        : applied.map(({ store, name }) => `applied ${store} ${name}`).join('\n'),
    )
}

/** Rolls back the newest migration of a store, after a confirmation. */
export async function down(options: { store: string; yes?: boolean; json?: boolean }): Promise<void> {
  if (options.store !== 'postgres' && options.store !== 'clickhouse')
    throw new Error('--store must be postgres or clickhouse')
  if (!(await confirmed(`Roll back the newest migration of ${options.store}? Its data are lost.`, options.yes))) return
  const undone = await migrateDown(configHere(), options.store)
  if (options.json) print(JSON.stringify(undone))
  else
    print(
      undone.length === 0
        ? 'No migration is applied.'
        : undone.map(({ store, name }) => `rolled back ${store} ${name}`).join('\n'),
    )
}

/** Prints which migrations are applied. */
export async function status(options: { json?: boolean }): Promise<void> {
  const states = await migrationStatus(configHere())
  if (options.json) print(JSON.stringify(states))
  else
    printTable(
      ['STORE', 'MIGRATION', 'APPLIED'],
      states.map(({ store, name, applied }: MigrationState) => [store, name, applied ? 'yes' : 'no']),
    )
}
