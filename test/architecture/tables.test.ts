import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { domains, type Module } from '../../src/modules.ts'
import { registeredStatements, type Statement } from '../../src/platform/statement.ts'
import { testConfig } from '../support/app.ts'

/** Who reads a table without standing above its owner, and why. A reader does not write. */
const readByAll: Record<string, string> = {
  users: 'every list shows people, and hides those who are suspended',
  media: 'pictures are shown with what they belong to',
  contents: 'notifications, streams and counts are about content',
}
/**
 * What content looks like, and who may see it, is one statement with the tables of each type and of what viewers did
 * with it.
 */
const readWithContent = ['stories', 'live_sessions', 'highlight_stories', 'likes', 'saves', 'story_viewers']
const readBesides: Record<string, Record<string, string>> = {
  content_media: { media: 'media that content uses is not discarded' },
  content_tags: { feed: 'candidates by the tags that somebody likes' },
  tags: { feed: 'a rare tag says more of somebody than a common one' },
  comments: { notifications: 'a comment that was deleted meanwhile is told to nobody' },
  devices: { notifications: 'a push is queued only for somebody with a device' },
  two_factor: { moderation: 'moderators see whether an account has a second step' },
}

const folderOf = (key: string): string => (key === 'twoFactor' ? 'two-factor' : key)
const modules = Object.entries(domains).map(([key, module]) => ({ folder: folderOf(key), module: module as Module }))
const owners = new Map(modules.flatMap(({ folder, module }) => (module.tables ?? []).map((table) => [table, folder])))
// Not of TypeScript, since the tool reads it as it is.
const rules = '../../.dependency-cruiser.mjs'
const { layers: below } = (await import(rules)) as { layers: Record<string, string[]> }

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }
type Touched = { written: string[]; read: string[] }

let client: pg.Client
let drop: () => Promise<void>
beforeAll(async () => {
  const made = await testConfig()
  drop = made.drop
  client = new pg.Client(made.config.DATABASE_URL)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await drop()
})

/**
 * The tables that Postgres would touch. The plan names them all, also those within functions of SQL that are written
 * out in it.
 */
async function touched({ text }: Statement): Promise<Touched> {
  const { rows } = await client.query(`explain (generic_plan, format json) ${text}`)
  const found: Touched = { written: [], read: [] }
  const visit = (plan: Plan): void => {
    const table = plan['Relation Name']
    if (table !== undefined) (plan['Node Type'] === 'ModifyTable' ? found.written : found.read).push(table)
    for (const inner of plan.Plans ?? []) visit(inner)
  }
  for (const { Plan } of rows[0]['QUERY PLAN'] as { Plan: Plan }[]) visit(Plan)
  return found
}

const domainOf = ({ name }: Statement): string => name.split('.')[0]!
const mayRead = (domain: string, table: string): boolean => {
  const owner = owners.get(table)
  return (
    owner === domain ||
    table in readByAll ||
    table.startsWith('pg_') ||
    // A domain that is not among the floors stands on top of them.
    (owner !== undefined && (below[domain]?.includes(owner) ?? true)) ||
    readBesides[table]?.[domain] !== undefined ||
    (readWithContent.includes(table) && (domain === 'content' || below[domain]?.includes('content') === true))
  )
}

test('every table has one owner, and every owner a table that is there', async () => {
  const { rows } = await client.query(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'`,
  )
  expect((rows as { name: string }[]).map(({ name }) => name).toSorted()).toEqual([...owners.keys()].toSorted())
  const all = modules.flatMap(({ module }) => module.tables ?? [])
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted())
})

test.each([...registeredStatements().values()].map((one) => [one.name, one] as const))(
  '%s writes tables of its domain only, and reads those that it may',
  async (_name, statement) => {
    const domain = domainOf(statement)
    const { written, read } = await touched(statement)
    const foreign = written.filter((table) => owners.get(table) !== domain)
    // Its owner has written how: see `writes` in platform/statement.ts.
    for (const table of new Set(foreign)) {
      const given = statement.text.split(`/* writes ${table} */`).length - 1
      expect({ table, given }).toEqual({ table, given: foreign.filter((one) => one === table).length })
    }
    expect(read.filter((table) => !mayRead(domain, table))).toEqual([])
  },
)

test('what is written through the unit of work belongs to the domain of the entity', () => {
  for (const { folder, module } of modules)
    for (const entity of module.entities ?? []) {
      const { tableName } = (entity as { meta: { tableName: string } }).meta
      expect([tableName, owners.get(tableName)]).toEqual([tableName, folder])
    }
})

test('only the owner of a table says how others write it, and no statement has numbered parameters', () => {
  const folder = join(import.meta.dirname, '../../src')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.includes('generated') || file.startsWith('platform/')) continue
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, table] of text.matchAll(/\bwrites\(\s*'(\w+)'/g))
      expect([file, owners.get(table!)]).toEqual([file, file.split('/')[0]])
    expect([file, /\$\d|pool\.query\(/.exec(text)?.[0]]).toEqual([file, undefined])
  }
})

test('a statement is of the domain in whose folder it stands', () => {
  const folder = join(import.meta.dirname, '../../src')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.includes('generated') || file.includes('.test.')) continue
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, domain] of text.matchAll(/\bname: ['`]([a-z-]+)\.[a-z0-9_$]/g))
      expect([file, domain]).toEqual([file, file.split('/')[0]])
  }
})
