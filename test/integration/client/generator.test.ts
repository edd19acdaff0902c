import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Document } from '../../../openapi/build/document.ts'
import { emitClient, emitClientOperations } from '../../../openapi/build/emit-client.ts'
import { emitClientTypes } from '../../../openapi/build/emit-client-types.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const member = (type: string, field: string) => ({
  type: 'object',
  required: ['type', field],
  properties: { type: { type: 'string', enum: [type] }, [field]: text },
})
const answer = (schema: object) => ({ description: 'The answer.', content: { 'application/json': { schema } } })
const get = (operationId: string, more: object = {}) => ({
  get: { operationId, tags: ['content'], summary: `Call ${operationId}`, security: [], responses: {}, ...more },
})
const mapping = { post: '#/components/schemas/Post', reel: '#/components/schemas/Reel' }

/** A contract with everything that the generator treats in its own way. */
const document = {
  openapi: '3.1.0',
  paths: {
    '/api/v1/things': get('listThings', {
      'x-former-ids': ['getThings', 'allThings'],
      responses: { 200: answer({ type: 'array', items: ref('Item') }), 404: answer(ref('ErrorResponse')) },
    }),
    '/api/v1/status': get('getStatus', { responses: { 200: answer(ref('Report')) } }),
    '/api/v1/reload': get('reload', { tags: ['internal'] }),
    '/healthz': get('getHealth'),
  },
  webhooks: {},
  components: {
    parameters: {},
    headers: {},
    schemas: {
      Post: member('post', 'caption'),
      Reel: member('reel', 'video'),
      UnknownItem: { type: 'object', required: ['type', 'id'], properties: { type: text, id: text } },
      KnownItem: { oneOf: [ref('Post'), ref('Reel')], discriminator: { propertyName: 'type', mapping } },
      Item: { anyOf: [ref('KnownItem'), ref('UnknownItem')] },
      InlineItem: {
        anyOf: [{ oneOf: [ref('Post'), ref('Reel')] }, ref('UnknownItem')],
        discriminator: { propertyName: 'type', mapping },
      },
      KnownStatus: { type: 'string', enum: ['up', 'down'] },
      Report: {
        type: 'object',
        required: ['status', 'mood', 'closed', 'inline'],
        properties: {
          status: { anyOf: [ref('KnownStatus'), text] },
          mood: { anyOf: [{ type: 'string', enum: ['good'] }, { type: ['string', 'null'] }] },
          closed: ref('KnownStatus'),
          inline: ref('InlineItem'),
        },
      },
      ErrorResponse: { type: 'object', properties: { code: text } },
      NotificationsServerMessage: ref('Post'),
      LiveServerMessage: ref('Post'),
      NeverSent: { type: 'object' },
    },
  },
} as unknown as Document

const check = `
import type { ErrorStatus, Item, InlineItem, Report } from './types.ts'
export function read(item: Item, inline: InlineItem, { status, mood, closed }: Report): string {
  const any: string = status
  if (closed === 'up') return any
  // @ts-expect-error the status is closed
  if (closed === 'sleepy') return any
  if (status === 'up' || status === 'sleepy' || mood === null || mood === 'good') return any
  const assigned: Report['status'] = 'sleepy'
  if (item.type === 'post') {
    // @ts-expect-error a post has no video
    item.video
    return item.caption
  }
  if (item.type === 'reel') return item.video
  const { id, type } = item
  // @ts-expect-error the id exists only on items of unknown types
  if (inline.type !== 'post') inline.id
  switch (inline.type) {
    case 'post': return inline.caption
    case 'reel': return inline.video
    default: return inline.id + id + (type satisfies string) + assigned
  }
}
export const missing: ErrorStatus = 404
`

test('open enums accept every string, and open unions narrow to their known members', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nova-types-'))
  try {
    writeFileSync(join(folder, 'types.ts'), await emitClientTypes(document))
    writeFileSync(join(folder, 'check.ts'), check)
    const program = ts.createProgram([join(folder, 'check.ts')], {
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    })
    const problems = ts.getPreEmitDiagnostics(program)
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('only what clients need is generated', async () => {
  const types = await emitClientTypes(document)
  expect(types).not.toContain('NeverSent')
  for (const generated of [types, emitClientOperations(document), emitClient(document)]) {
    expect(generated).toContain('listThings')
    expect(generated).not.toContain('reload')
    expect(generated).not.toContain('getHealth')
  }
})

test('a renamed operation can still be called by its former names', () => {
  const operations = emitClientOperations(document)
  for (const former of ['getThings', 'allThings'])
    expect(operations).toContain(
      `/** @deprecated The operation is now called \`listThings\`. */\nexport const ${former} = listThings`,
    )
  expect(emitClient(document)).toContain(`getThings: call(operations.listThings, [])`)
})

test('an operation whose parameters have the same name is refused', () => {
  const parameter = (location: string) => ({ name: 'id', in: location, required: true, schema: text })
  const paths = { '/api/v1/things/{id}': get('getThing', { parameters: [parameter('path'), parameter('query')] }) }
  const broken = { ...document, paths } as unknown as Document
  expect(() => emitClientOperations(broken)).toThrow('getThing has two parameters called id')
})
