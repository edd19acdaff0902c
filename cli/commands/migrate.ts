import { createInterface } from 'node:readline/promises'
import { type MigrationState, migrateDown, migrateUp, migrationStatus } from '../../src/migrations.ts'
import { configHere } from '../local-environment.ts'
import { printTable } from './table.ts'

export async function up(options: { json?: boolean }): Promise<void> {
  const applied = await migrateUp(configHere())
  if (options.json) console.log(JSON.stringify(applied))
  else console.log(applied.length === 0 ? 'Everything is applied.' : applied.map(({ store, name }) => `applied ${store} ${name}`).join('\n'))
}

export async function down(options: { store: string; yes?: boolean; json?: boolean }): Promise<void> {
  if (options.store !== 'postgres' && options.store !== 'clickhouse') throw new Error('--store is postgres or clickhouse')
  if (options.yes !== true && !(await confirmed(`Take back the newest migration of ${options.store}? Its data are lost.`))) {
    process.exitCode = 1
    return
  }
  const undone = await migrateDown(configHere(), options.store)
  if (options.json) console.log(JSON.stringify(undone))
  else console.log(undone.length === 0 ? 'Nothing is applied.' : undone.map(({ store, name }) => `took back ${store} ${name}`).join('\n'))
}

export async function status(options: { json?: boolean }): Promise<void> {
  const states = await migrationStatus(configHere())
  if (options.json) console.log(JSON.stringify(states))
  else
    printTable(
      ['STORE', 'MIGRATION', 'APPLIED'],
      states.map(({ store, name, applied }: MigrationState) => [store, name, applied ? 'yes' : 'no']),
    )
}

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('this destroys data; say --yes when there is nobody to ask')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim())
  } finally {
    terminal.close()
  }
}
