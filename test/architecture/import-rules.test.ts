import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const script = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')

type Violation = { from: string; to: string; rule: { name: string }; cycle?: { name: string }[] }

/** A small codebase to which the import rules of the real one are applied. */
const codebase: Record<string, string> = {
  'src/runtime.ts': `export const open = 1`,
  'src/platform/ids.ts': `export const id = 1`,
  'src/core/core.ts': `export type Core = { id: number }`,
  'src/contract/errors.ts': `export const fail = 1`,
  'src/events/index.ts': `export const emit = 1`,
  'src/interests/index.ts': `export const weigh = 1`,
  'src/graph/index.ts': `export { follow } from './follow.ts'`,
  'src/graph/follow.ts': `import type { Core } from '../core/core.ts'\nexport const follow = (core: Core) => core`,
  'src/content/index.ts': `export type { Post } from './post.ts'`,
  'src/content/post.ts': `import { follow } from '../graph/index.ts'\nexport type Post = { by: typeof follow }`,
  'src/accounts/index.ts': `export const account = 1`,
  'src/live/index.ts': `export type Stream = { id: string }`,
  'src/added/index.ts': `import type { Stream } from '../live/index.ts'\nexport const add = (stream: Stream) => stream`,
}

const wrong: [name: string, file: string, text: string, rule: string][] = [
  [
    'platform → events',
    'src/platform/wrong.ts',
    `import { emit } from '../events/index.ts'\nemit`,
    'layer-of-platform',
  ],
  ['accounts → kysely', 'src/accounts/wrong.ts', `import { sql } from 'kysely'\nsql`, 'drivers'],
  [
    'a root file → a file behind an index.ts',
    'src/wrong.ts',
    `import { follow } from './graph/follow.ts'\nfollow`,
    'public-interfaces',
  ],
  [
    'a domain → a file behind the index.ts of another',
    'src/content/wrong.ts',
    `import { follow } from '../graph/follow.ts'\nexport const wrong = follow`,
    'public-interfaces',
  ],
  [
    'graph → a type of live',
    'src/graph/wrong.ts',
    `import type { Stream } from '../live/index.ts'\nexport type Wrong = Stream`,
    'layer-of-graph',
  ],
  [
    'accounts → live',
    'src/accounts/wrong-live.ts',
    `import type { Stream } from '../live/index.ts'\nexport type Wrong = Stream`,
    'layer-of-accounts',
  ],
  [
    'interests → a NATS driver',
    'src/interests/wrong.ts',
    `import { headers } from '@nats-io/transport-node'\nheaders`,
    'drivers',
  ],
  [
    'contract → content',
    'src/contract/wrong.ts',
    `import type { Post } from '../content/index.ts'\nexport type Wrong = Post`,
    'layer-of-contract',
  ],
  [
    'content → the runtime',
    'src/content/wrong-root.ts',
    `import { open } from '../runtime.ts'\nopen`,
    'layer-of-content',
  ],
  [
    'a circular import of types',
    'src/live/wrong.ts',
    `import type { Other } from './wrong-too.ts'\nexport type One = Other`,
    'no-cycles',
  ],
  [
    'a domain → a new domain in the top layer',
    'src/live/wrong-added.ts',
    `import { add } from '../added/index.ts'\nadd`,
    'layer-of-live',
  ],
]
const circle = { 'src/live/wrong-too.ts': `import type { One } from './wrong.ts'\nexport type Other = One` }

let folder: string
let found: Violation[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nova-import-rules-'))
  const files = { ...codebase, ...circle, ...Object.fromEntries(wrong.map(([, file, text]) => [file, text])) }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  found = cruise(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function cruise(cwd: string): Violation[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src'],
    { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (stdout === '') throw new Error(stderr)
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}

test.each(wrong)('%s is refused', (_name, file, _text, rule) => {
  const about = found.filter(({ from, cycle = [] }) => from === file || cycle.some(({ name }) => name === file))
  expect(about.map((violation) => violation.rule.name)).toContain(rule)
})

test('imports of lower layers through their index.ts are allowed', () => {
  expect(found.filter(({ from }) => from in codebase)).toEqual([])
})
