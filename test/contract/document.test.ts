import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createClient } from '../../clients/typescript/src/index.ts'
import { formerIds, isForClients } from '../../openapi/build/client-document.ts'
import { type Example as ContractExample, operationsOf, resolve } from '../../openapi/build/document.ts'
import { unlimitedInputs } from '../../openapi/build/limit-rules.ts'
import { closedForms } from '../../openapi/build/open-form-rules.ts'
import { closed } from '../../openapi/build/open-forms.ts'
import { budget } from '../../openapi/build/size/budget.ts'
import { lineViolations, titleViolations } from '../../openapi/build/text-rules.ts'
import { createApp } from '../../src/app.ts'
import { type ErrorCode, errorCatalogue } from '../../src/contract/generated/errors.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { contract, messages } from './contract-document.ts'

const root = join(import.meta.dirname, '../..')
const operations = operationsOf(contract)
let app: TestApp
let server: ReturnType<typeof createApp>

beforeAll(async () => {
  app = await startTestApp()
  server = createApp(app.nova.core)
})
afterAll(() => app.close())

describe('the served document', () => {
  const served = async (path: string) => (await app.fetch(path)).text()

  test('is the generated document with the address of the installation, as JSON and as YAML', async () => {
    const text = JSON.stringify(contract).replaceAll('http://localhost:8080', app.config.publicUrl)
    expect(await served('/openapi.json?scope=all')).toBe(text)
    expect(parse(await served('/openapi.yaml?scope=all'))).toEqual(JSON.parse(text))
    expect(parse(await served('/openapi.yaml'))).toEqual(JSON.parse(await served('/openapi.json')))
    expect((await app.fetch('/openapi.json?scope=some')).status).toBe(400)
  })

  test('has for apps no more bytes than its budget', async () => {
    const response = await fetch(`${app.url}/openapi.json`, { headers: { 'accept-encoding': 'br' } })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(Number(response.headers.get('content-length'))).toBeLessThanOrEqual(budget.compressedBytes)
    expect((await response.arrayBuffer()).byteLength).toBeLessThanOrEqual(budget.documentBytes)
  })

  test('has for apps all operations except those for admins, media servers and the installation', async () => {
    const text = await served('/openapi.json')
    const forApps = JSON.parse(text) as typeof contract
    const complete = JSON.parse(await served('/openapi.json?scope=all')) as typeof contract
    const isForApps = ({ tags }: { tags: string[] }) => !tags.some((tag) => /^(admin|ingest|internal)$/.test(tag))
    const wanted = operationsOf(complete).filter(({ operation }) => isForApps(operation))
    const summaryOf = (document: typeof contract, all: typeof wanted) =>
      all.map(({ path, method, operation }) => ({
        ...{ path, method, id: operation.operationId, description: operation.description },
        security: operation.security ?? [{ bearer: [] }],
        parameters: (operation.parameters ?? []).map((parameter) => resolve(document, parameter)),
        body: operation.requestBody,
        responses: Object.entries(operation.responses).map(([status, one]) => {
          const { description: text, ...response } = resolve(document, one)
          return [status, response, status === '204' ? '' : text]
        }),
      }))
    expect(summaryOf(forApps, operationsOf(forApps))).toEqual(summaryOf(complete, wanted))
    expect(refsIn(forApps).filter((ref) => valueAt(forApps, ref) === undefined)).toEqual([])
    // What is left of the schemas has the same rules: only examples are removed.
    const withoutExamples = (schema: unknown) =>
      JSON.parse(JSON.stringify(schema, (key, value) => (key === 'examples' ? undefined : value))) as unknown
    for (const [name, schema] of Object.entries(forApps.components.schemas))
      expect(withoutExamples(schema)).toEqual(withoutExamples(complete.components.schemas[name]))
    for (const { operation } of operationsOf(forApps)) {
      const bodies = [operation.requestBody, ...Object.values(operation.responses)]
      for (const body of bodies.filter((one) => one !== undefined))
        for (const { schema, examples } of Object.values(
          resolve(
            forApps,
            body as { $ref?: string; content?: (typeof contract.components.responses)[string]['content'] },
          ).content ?? {},
        ))
          expect(examples ?? resolve(forApps, schema).examples, operation.operationId).toBeDefined()
    }
  })

  test('has admin, ingest and internal operations under these tags, so that a filter is one line', () => {
    for (const { path, operation } of operations) {
      const tag = path.startsWith('/api/v1/admin/') ? 'admin' : path.startsWith('/ingest/') ? 'ingest' : 'internal'
      const isTagged = operation.tags.some((one) => ['admin', 'ingest', 'internal'].includes(one))
      expect([path, operation.tags.includes(tag)]).toEqual([path, isTagged])
      expect([path, isTagged]).toEqual([path, !path.startsWith('/api/v1/') || path.startsWith('/api/v1/admin/')])
    }
  })

  test('has no domain events: they are in the AsyncAPI document, with the messages of the sockets', async () => {
    expect(Object.keys(contract.webhooks)).not.toContain('domainEvent')
    const text = JSON.stringify(messages).replaceAll('http://localhost:8080', app.config.publicUrl)
    expect(await (await app.fetch('/asyncapi.json')).text()).toBe(text)
    expect(Object.keys(messages.channels)).toEqual(expect.arrayContaining(['notifications', 'live', 'eventsContent']))
    const unresolved = refsIn(messages).filter((ref) => valueAt(messages, ref) === undefined)
    expect(unresolved).toEqual([])
  })

  test.each(Object.keys(errorCatalogue) as ErrorCode[])('has a page for %s', async (code) => {
    const response = await app.fetch(`/docs/errors/${code}`)
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain(`<h1>${code}</h1>`)
    expect(html).toContain(String(errorCatalogue[code].status))
  })
})

describe('the application', () => {
  /** Converts a path of the framework, such as `/:id`, to one of the contract, such as `/{id}`. */
  const toTemplate = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}')

  // They lead to the documentation and are for people who type an address.
  const redirects = ['/', '/docs/']

  test('has a route for every operation of the contract and no other route', () => {
    const mounted = server.routes
      .filter(({ method, path }) => method !== 'ALL' && !redirects.includes(path))
      .map(({ method, path }) => `${method} ${toTemplate(path)}`)
    const listed = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect([...new Set(mounted)].sort()).toEqual(listed.sort())
  })

  test('has only middleware on routes for all methods', () => {
    const paths = server.routes.filter(({ method }) => method === 'ALL').map(({ path }) => path)
    expect(new Set(paths)).toEqual(new Set(['/*', '/media/*']))
  })

  test('has the same operations, parameters and statuses as the contract', () => {
    const emitted = server.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Nova API', version: '1' },
    }) as unknown as typeof contract
    const summaryOf = (document: typeof contract) =>
      operationsOf(document)
        .map(({ path, method, operation }) => ({
          path,
          method,
          id: operation.operationId,
          tags: operation.tags,
          security: operation.security,
          hasBody: operation.requestBody?.required ?? false,
          parameters: (operation.parameters ?? [])
            .map((parameter) => resolve(document, parameter))
            // Names of headers are case-insensitive.
            .map((parameter) => `${parameter.in} ${parameter.name.toLowerCase()} ${parameter.required ?? false}`)
            .sort(),
          statuses: Object.keys(operation.responses).sort(),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(summaryOf(emitted)).toEqual(summaryOf(contract))
  })
})

describe('the contract', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const strict = closed(contract)
  ajv.addSchema({ $id: 'contract', ...strict })

  test('has only examples that match their schemas', () => {
    const examples = examplesIn(strict, '')
    expect(examples.length).toBeGreaterThan(300)
    const compiled = new Map<string, ValidateFunction>()
    const wrong = examples.flatMap(({ schema, value, at }) => {
      const validate = compiled.get(schema) ?? ajv.compile({ $ref: `contract#${schema}` })
      compiled.set(schema, validate)
      return validate(value) ? [] : [`${at}: ${ajv.errorsText(validate.errors)}`]
    })
    expect(wrong).toEqual([])
  })

  test('has an example with the right code for every error code of every operation', () => {
    for (const { operation } of operations) {
      const shown = Object.entries(operation.responses).flatMap(([status, response]) =>
        Object.entries(resolve(contract, response).content?.['application/json']?.examples ?? {}).map(([code, one]) => {
          const { value } = resolve(contract, one)
          expect((value as { error: { code: string } }).error.code).toBe(code)
          expect(String(errorCatalogue[code as ErrorCode].status), `${operation.operationId} ${code}`).toBe(status)
          return code
        }),
      )
      expect(shown.sort(), operation.operationId).toEqual([...operation['x-errors']!].sort())
    }
  })
})

test('the example of a page has an item, which is the example of the schema of its items', () => {
  const { schemas } = contract.components
  const pages = Object.values(schemas).filter(({ properties }) => properties?.next_cursor && properties.items)
  for (const { description, properties, examples } of pages) {
    const [item] = (examples![0] as { items: unknown[] }).items
    expect(item, description).toBeDefined()
    expect(item, description).toEqual(resolve(contract, properties!.items!.items!).examples![0])
  }
  expect(pages.length).toBeGreaterThan(20)
})

describe('the linter', () => {
  test('refuses closed enums and unions that a client can receive', () => {
    expect(closedForms(contract)).toEqual([])
    const changed = structuredClone(contract)
    const { schemas } = changed.components
    schemas.MediaStatus = { type: 'string', enum: ['ready'] }
    schemas.Notification = schemas.KnownNotification!
    schemas.Post!.properties!.shape = { type: 'string', enum: ['square', 'wide'] }
    expect(closedForms(changed).sort()).toEqual([
      'MediaStatus: the enum is closed; write anyOf: [{ enum }, { type: string }]',
      'Notification: the union is closed; write anyOf: [Known…, Unknown…]',
      'Post.shape: the enum is closed; write anyOf: [{ enum }, { type: string }]',
    ])
  })

  test('refuses texts, numbers and lists without a limit in requests, and accepts them in responses', () => {
    expect(unlimitedInputs(contract)).toEqual([])
    const changed = structuredClone(contract)
    const { schemas } = changed.components
    schemas.CreatePostRequest!.properties!.mood = { type: 'string' }
    schemas.CreatePostRequest!.properties!.colours = { type: 'array', items: { type: 'string', enum: ['red'] } }
    schemas.CreatePostRequest!.properties!.rating = { type: ['integer', 'null'], minimum: 0 }
    schemas.Post!.properties!.mood = { type: 'string' }
    expect(unlimitedInputs(changed)).toEqual([
      'CreatePostRequest.mood: maxLength is missing',
      'CreatePostRequest.colours: maxItems is missing',
      'CreatePostRequest.rating: maximum is missing',
    ])
  })

  /** Returns what the linter reports when the post operation of likes has another title. */
  const reportsFor = (summary: string): string[] => {
    const document = structuredClone(contract)
    document.paths['/api/v1/posts/{id}/like']!.post!.summary = summary
    return titleViolations(document)
  }

  test('accepts the contract', () => {
    expect(titleViolations(contract)).toEqual([])
    expect(lineViolations(join(root, 'openapi'))).toEqual([])
  })

  test.each([
    ['A like of a post', 'likePost: the summary begins with "A", which is no verb of text-rules.ts'],
    ['Likes a post', 'likePost: the summary begins with "Likes", which is no verb of text-rules.ts'],
    [`Like ${'a post '.repeat(9)}`, 'likePost: the summary has 68 characters, more than 60'],
    ['Like a reel', 'likeReel: the summary is the one of likePost'],
    ['Receive a message on a live stream socket', 'receiveLiveMessage: the summary is the one of likePost'],
  ])('refuses the title "%s"', (summary, report) => {
    expect(reportsFor(summary)).toEqual([report])
  })

  test('refuses lines of more than 120 characters', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nova-lines-'))
    try {
      mkdirSync(join(folder, 'paths'))
      writeFileSync(join(folder, 'paths/long.yaml'), `summary: Like\n# ${'x'.repeat(119)}\n`)
      writeFileSync(join(folder, 'short.yaml'), `# ${'x'.repeat(118)}\n`)
      expect(lineViolations(folder)).toEqual(['openapi/paths/long.yaml:2 has 121 characters, more than 120'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

test('the client has a method for every operation except sockets and those of the installation itself', () => {
  const client = createClient({ baseUrl: app.url })
  const ids = operations
    .filter(({ path, operation }) => isForClients(path, operation))
    .flatMap(({ operation }) => [operation.operationId, ...formerIds(operation)])
  expect(Object.keys(client).sort()).toEqual(ids.sort())
})

type Example = { schema: string; value: unknown; at: string }

const step = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))

/** Returns every example of the document, with the pointer to its schema. */
function examplesIn(node: unknown, at: string): Example[] {
  if (typeof node !== 'object' || node === null) return []
  const { examples, example, schema } = node as { examples?: unknown; example?: unknown; schema?: unknown }
  const found: Example[] = []
  if (Array.isArray(examples)) found.push(...examples.map((value) => ({ schema: at, value, at })))
  else if (typeof examples === 'object' && schema !== undefined)
    found.push(
      ...Object.entries(examples as Record<string, ContractExample>).map(([name, one]) => ({
        schema: `${at}/schema`,
        value: resolve(contract, one).value,
        at: `${at}/${name}`,
      })),
    )
  if (example !== undefined && schema !== undefined) found.push({ schema: `${at}/schema`, value: example, at })
  const inner = Object.entries(node).filter(([name]) => !['examples', 'example', 'default'].includes(name))
  return [...found, ...inner.flatMap(([name, value]) => examplesIn(value, `${at}/${step(name)}`))]
}

/** Returns the target of every `$ref` in a document. */
function refsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refsIn(inner)))
}

function valueAt(document: unknown, ref: string): unknown {
  const follow = (at: unknown, step: string): unknown => (at as Record<string, unknown> | undefined)?.[step]
  return ref.slice('#/'.length).split('/').reduce(follow, document)
}
