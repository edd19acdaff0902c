import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adminUrl } from '../../cli/stack/index.ts'
import { domains, type Module } from '../../src/modules.ts'
import { registeredStatements, type Statement } from '../../src/platform/statement.ts'
import { testConfig } from '../support/app.ts'

/** Tables that every domain may read, and why. A reader does not write. */
const readByAll: Record<string, string> = {
  users: 'every list shows users, and hides suspended users',
  held_usernames: 'a username that was given up leads to its user, wherever a name is typed',
  media: 'pictures are shown with the content or user that they belong to',
  contents: 'notifications, streams and counts refer to content',
}
/**
 * Tables of content types and reactions. One statement reads them, to return content and to check who may see it. So
 * every domain that may read content may read them.
 */
const readWithContent = ['stories', 'live_sessions', 'highlight_stories', 'likes', 'saves', 'story_viewers']
/** Other tables that single domains may read, and why. */
const readByDomain: Record<string, Record<string, string>> = {
  content_media: { media: 'media that are used by content are not deleted' },
  content_tags: { feed: "candidates by the tags of a user's interests" },
  tags: { feed: 'a rare tag is a stronger signal of an interest than a common one' },
  comments: { notifications: 'no user is notified of a comment that has been deleted since' },
  live_bans: { engagement: 'answers in the chat of a stream are hidden from viewers who are banned from it' },
  devices: { notifications: 'a push is queued only for a user with a device' },
  two_factor: { moderation: 'moderators see whether an account has two-factor authentication' },
}

const folderOf = (key: string): string => (key === 'twoFactor' ? 'two-factor' : key)
const modules = Object.entries(domains).map(([key, module]) => ({ folder: folderOf(key), module: module as Module }))
const owners = new Map(modules.flatMap(({ folder, module }) => (module.tables ?? []).map((table) => [table, folder])))
// A JavaScript file without types, because dependency-cruiser loads it directly.
const rules = '../../.dependency-cruiser.mjs'
const { layers: below } = (await import(rules)) as { layers: Record<string, string[]> }

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }
type Access = { written: string[]; read: string[] }

let client: pg.Client
let drop: () => Promise<void>
beforeAll(async () => {
  const created = await testConfig()
  drop = created.drop
  client = new pg.Client(adminUrl(created.config.DATABASE_URL))
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await drop()
})

/**
 * Returns the tables that Postgres would read and write. The plan names all of them, also those in SQL functions that
 * are inlined.
 */
async function accessOf({ text }: Statement): Promise<Access> {
  const { rows } = await client.query(`explain (generic_plan, format json) ${text}`)
  const found: Access = { written: [], read: [] }
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
    // A domain without an entry may import all domains that have one.
    (owner !== undefined && (below[domain]?.includes(owner) ?? true)) ||
    readByDomain[table]?.[domain] !== undefined ||
    (readWithContent.includes(table) && (domain === 'content' || below[domain]?.includes('content') === true))
  )
}

test('every table has exactly one owner, and every owned table exists', async () => {
  const { rows } = await client.query(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'`,
  )
  expect((rows as { name: string }[]).map(({ name }) => name).toSorted()).toEqual([...owners.keys()].toSorted())
  const all = modules.flatMap(({ module }) => module.tables ?? [])
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted())
})

test.each([...registeredStatements().values()].map((one) => [one.name, one] as const))(
  '%s writes only tables of its domain, and reads only allowed tables',
  async (_name, statement) => {
    const domain = domainOf(statement)
    const { written, read } = await accessOf(statement)
    const foreign = written.filter((table) => owners.get(table) !== domain)
    // Foreign tables are written with SQL from their owner: see `writes` in platform/statement.ts.
    for (const table of new Set(foreign)) {
      const given = statement.text.split(`/* writes ${table} */`).length - 1
      expect({ table, given }).toEqual({ table, given: foreign.filter((one) => one === table).length })
    }
    expect(read.filter((table) => !mayRead(domain, table))).toEqual([])
  },
)

test('the table of an entity belongs to the domain of the entity', () => {
  for (const { folder, module } of modules)
    for (const entity of module.entities ?? []) {
      const { tableName } = (entity as { meta: { tableName: string } }).meta
      expect([tableName, owners.get(tableName)]).toEqual([tableName, folder])
    }
})

test('only the owner of a table provides SQL that writes it, and no statement has numbered parameters', () => {
  const folder = join(import.meta.dirname, '../../src')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.includes('generated') || file.startsWith('platform/')) continue
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, table] of text.matchAll(/\bwrites\(\s*'(\w+)'/g))
      expect([file, owners.get(table!)]).toEqual([file, file.split('/')[0]])
    expect([file, /[\s(,=]\$\d|pool\.query\(/.exec(text)?.[0]]).toEqual([file, undefined])
  }
})

test('the name of a statement starts with the domain of its folder', () => {
  const folder = join(import.meta.dirname, '../../src')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.includes('generated') || file.includes('.test.')) continue
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, domain] of text.matchAll(/\bname: ['`]([a-z-]+)\.[a-z0-9_$]/g))
      expect([file, domain]).toEqual([file, file.split('/')[0]])
  }
})
