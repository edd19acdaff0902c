import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import '../../src/modules.ts'
import { registeredStatements, type Shape, type Statement } from '../../src/platform/statement.ts'
import { testConfig } from '../support/app.ts'
import { Describe, type Described } from '../support/describe-statement.ts'

let client: pg.Client
let drop: () => Promise<void>
const typeNames = new Map<number, string>()

beforeAll(async () => {
  const created = await testConfig()
  drop = created.drop
  client = new pg.Client(created.config.DATABASE_URL)
  await client.connect()
  const { rows } = await client.query('select oid::int as oid, format_type(oid, null) as name from pg_type')
  for (const { oid, name } of rows as { oid: number; name: string }[]) typeNames.set(oid, name)
})
afterAll(async () => {
  await client.end()
  await drop()
})

const statements = [...registeredStatements().values()]

// Types that the driver treats alike: names of Postgres, and the types that statements declare for them.
const aliases: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
  'timestamp with time zone[]': 'timestamptz[]',
  'character varying': 'text',
  character: 'text',
  citext: 'text',
  name: 'text',
  jsonb: 'json',
  real: 'double precision',
  smallint: 'integer',
  oid: 'integer',
}
const nameOf = (oid: number): string => aliases[typeNames.get(oid)!] ?? typeNames.get(oid)!
const declared = ({ sql }: { sql: string }): string => aliases[sql] ?? sql
const shape = (types: Shape): Record<string, string> =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, declared(type)]))

function describeStatement({ name, text }: Statement): Promise<Described> {
  return new Promise((resolve, reject) => {
    client.query(new Describe({ name, text }, resolve, reject) as never)
  })
}

test('the statements of the modules are registered', () => {
  expect(statements.length).toBeGreaterThan(30)
})

test.each(statements.map((one) => [one.name, one] as const))(
  '%s has the parameters and the columns that are declared',
  async (_name, statement) => {
    const { parameters, columns } = await describeStatement(statement)
    expect(parameters.map(nameOf)).toEqual(Object.values(statement.params).map(declared))
    const rows = Object.fromEntries(columns.map(({ name, type }) => [name, nameOf(type)]))
    if (Object.keys(statement.row).length > 0) expect(rows).toEqual(shape(statement.row))
    // With a duplicate name, the second column would hide the first.
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  },
)
