import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createNova,
  getPost,
  isNovaError,
  items,
  listNotifications,
  openNotifications,
} from '../../clients/typescript/src/index.ts'
import { forOperators } from '../../openapi/build/compare/for-operators.ts'
import { releasedVersions } from '../../openapi/build/compare/released-documents.ts'
import { type Document, operationsOf } from '../../openapi/build/document.ts'
import { withItems } from '../../openapi/build/page-examples.ts'
import { contract } from '../contract/contract-document.ts'
import { generateDecoders, load, sampleFolder } from './build-sample.ts'
import { invent, invented, membersOf, openFields, openPlaces, partAt, receivedNames, replaceAt } from './invent.ts'

// An app that was built from the first released document, and a server that is newer: what the server sends has values,
// types, events and error codes that the document does not have.

type Decode = (value: unknown) => unknown
type Decoders = Record<string, { parse: Decode }>

const released = join(import.meta.dirname, '../../openapi/released')
const older = JSON.parse(readFileSync(join(released, `${releasedVersions(released).at(-1)}.json`), 'utf8')) as Document

// Apps do not call what is for operators only.
const paths = Object.entries(older.paths).filter(([path]) =>
  operationsOf(older).every(({ operation, ...at }) => at.path !== path || !forOperators.has(operation.operationId)),
)
const received = receivedNames({ ...older, paths: Object.fromEntries(paths) })
/** Returns the examples of a component, with an item in each list. */
function examplesOf(name: string): unknown[] {
  const schema = contract.components.schemas[name]
  if (schema?.examples === undefined) return []
  return [
    ...schema.examples,
    ...Object.keys(schema.properties ?? {}).map((field) => withItems(contract, schema, field)),
  ]
}
/** Examples of today's contract for everything that an older app can receive; of a union, for each of its members. */
const examples = [...received].flatMap((name) =>
  [name, ...membersOf(older, name)].flatMap(examplesOf).map((example) => ({ name, example })),
)

const generators = {
  'hey-api': (decoders: Decoders, name: string) => decoders[`z${name}`],
  kubb: (decoders: Decoders, name: string) => decoders[`${name[0]!.toLowerCase()}${name.slice(1)}Schema`],
}
type Generator = keyof typeof generators

let folder: string
const decoders = new Map<Generator, Decoders>()
beforeAll(async () => {
  folder = await sampleFolder()
  for (const generator of Object.keys(generators) as Generator[]) {
    const file = await generateDecoders(folder, generator, older)
    decoders.set(generator, await load<Decoders>(folder, file))
  }
}, 300_000)
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})

test.each(Object.keys(generators) as Generator[])('a client of %s decodes it, and the rest survives', (generator) => {
  const decoderOf = (name: string) => generators[generator](decoders.get(generator)!, name)
  const seen = new Set<string>()
  for (const { name, example } of examples) {
    const decoder = decoderOf(name)
    if (decoder === undefined) throw new Error(`${generator} has no decoder of ${name}`)
    const before = decoder.parse(example)
    for (const place of openPlaces(older, { $ref: `#/components/schemas/${name}` }, example)) {
      const where = `${[name, ...place.path].join('.')} in ${JSON.stringify(example)}`
      const after = decoder.parse(invent(example, place))
      const there = partAt(after, place.path)
      expect(place.kind === 'value' ? there : (there as Record<string, unknown>)[place.tag], where).toBe(invented)
      const without = (value: unknown): unknown => replaceAt(value, place.path, () => 'anything')
      expect(without(after), where).toEqual(without(before))
      seen.add([name, ...place.path.filter((step) => typeof step === 'string')].join('.'))
    }
  }
  expect(openFields(older, received).filter((field) => !seen.has(field))).toEqual([])
  expect(seen.size).toBeGreaterThan(60)
})

const exampleOf = (name: string): object => contract.components.schemas[name]!.examples![0] as object
const known = exampleOf('Notification') as { id: string; event: string }
const connection = (body: unknown, status = 200) => ({
  baseUrl: 'http://nova.test',
  accessToken: () => 'token',
  fetch: async () => Response.json(body, { status }),
})

test('our client returns a page with an unknown kind of notification as it is', async () => {
  const sent = [known, { ...known, event: invented, data: { novelty: 1 } }, { ...known, id: crypto.randomUUID() }]
  const nova = createNova(connection({ items: sent, next_cursor: null, unread_count: 3 }))
  expect((await listNotifications(nova)).items).toEqual(sent)
  const seen: unknown[] = []
  for await (const item of items(nova, listNotifications)) seen.push(item)
  expect(seen).toEqual(sent)
})

test('our client throws an error with an unknown code as an error of Nova', async () => {
  const example = exampleOf('ErrorResponse') as { error: object }
  const body = { ...example, error: { ...example.error, code: invented, details: { novelty: 1 }, retryable: false } }
  const error = await getPost(createNova(connection(body, 418)), { id: known.id }).catch((thrown: unknown) => thrown)
  expect(isNovaError(error, invented)).toBe(true)
  expect(error).toMatchObject({ status: 418, details: { novelty: 1 }, retryable: false })
})

test('our client hands on a message of an unknown kind, and the next one', async () => {
  const data = { user_id: crypto.randomUUID(), unread_notifications: 0, resumed: false, last_event_id: null }
  const messages = [
    { event: 'connected', timestamp: new Date().toISOString(), data },
    { ...known, event: invented, data: { novelty: 1 } },
    known,
  ]
  class Socket {
    addEventListener(type: string, listener: (event: { data?: unknown }) => void): void {
      if (type !== 'message') return
      for (const message of messages) queueMicrotask(() => listener({ data: JSON.stringify(message) }))
    }
    send(): void {}
    close(): void {}
  }
  const ticket = { ticket: 'ticket', expires_at: new Date().toISOString() }
  const socket = openNotifications(createNova(connection(ticket, 201)), { webSocket: Socket })
  const events: string[] = []
  socket.onMessage(({ event }) => events.push(event))
  await expect.poll(() => events).toEqual(['connected', invented, known.event])
  expect(socket.lastEventId).toBe(known.id)
  socket.close()
})
