import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import contract from '../../../src/contract/generated/openapi.json' with { type: 'json' }
import { refuseControlCharacters } from '../../../src/http/control-characters.ts'
import { routes } from '../../support/contract.ts'
import { exampleBody } from '../../support/contract-examples.ts'
import { type EveryOperation, idOf, meta, startEveryOperation } from '../../support/every-operation.ts'

let every: EveryOperation
beforeAll(async () => {
  every = await startEveryOperation()
}, 120_000)
afterAll(() => every.close())

type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  format?: string
  examples?: unknown[]
  properties?: Record<string, Schema>
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  'x-multiline'?: true
}
type Field = { path: string[]; schema: Schema }

const resolve = (schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : (schema.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => (at as Record<string, unknown>)[key], contract as unknown) as Schema)

/** Returns every text of a body; `0` is the step into a list. */
function textsOf(node: Schema, path: string[] = []): Field[] {
  const schema = resolve(node)
  const isText = [schema.type].flat().includes('string') && schema.enum === undefined
  return [
    ...(isText ? [{ path, schema }] : []),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((one) => textsOf(one, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => textsOf(inner, [...path, name])),
    ...(schema.items === undefined ? [] : textsOf(schema.items, [...path, '0'])),
  ]
}

/** Returns a copy of a body with another value at a path, which need not exist in it. */
function withValue(body: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(body) || (body === undefined && step === '0')) {
    const [first, ...others] = (body ?? []) as unknown[]
    return [withValue(first, rest, value), ...others]
  }
  const given = (body ?? {}) as Record<string, unknown>
  return { ...given, [step]: withValue(given[step], rest, value) }
}

const bodies = routes.flatMap((route) => {
  const content = (route.operation as { requestBody?: { content: Record<string, { schema: Schema }> } }).requestBody
  const schema = content?.content['application/json']?.schema
  return schema === undefined || !route.path.startsWith('/') ? [] : [{ route, fields: textsOf(schema) }]
})
const fields = bodies.flatMap(({ route, fields: all }) => all.map((field) => ({ route, ...field })))
const titled = fields.map((field) => [`${idOf(field.route)} ${field.path.join('.')}`, field] as const)

async function issuesOf(field: (typeof fields)[number], text: string) {
  const { route, path } = field
  const { clear: _, ...example } = exampleBody(idOf(route))!
  const body = withValue(example, path, text)
  const response = await every.call(route, { body: JSON.stringify(body) })
  const { error } = (await response.json().catch(() => ({}))) as {
    error?: { code: string; details: { issues?: { field: string }[] } }
  }
  return { status: response.status, code: error?.code, fields: error?.details.issues?.map((issue) => issue.field) }
}

test('there are texts to check in many operations', () => {
  expect(fields.length).toBeGreaterThan(60)
})

describe('a text of any request', () => {
  const checked = titled.filter(([, { schema }]) => schema.format !== 'password')

  test.each(checked)('%s is refused with a control character, and the response names it', async (_title, field) => {
    const example = String(field.schema.examples?.[0] ?? 'text')
    for (const control of ['\u001b[2J', '\r', '\u009b']) {
      const { status, fields: named } = await issuesOf(field, `${example}${control}`)
      expect([control, status, named]).toEqual([control, 400, [field.path.join('.')]])
    }
  })

  test.each(checked.filter(([, { schema }]) => !schema['x-multiline']))(
    '%s is refused with a second line or a tab, because it is one line',
    async (_title, field) => {
      const example = String(field.schema.examples?.[0] ?? 'text')
      for (const control of ['\n', '\t'])
        expect(await issuesOf(field, `${example}${control}x`)).toMatchObject({ status: 400 })
    },
  )

  test.each(checked.filter(([, { schema }]) => schema['x-multiline']))(
    '%s may have several lines',
    async (_, field) => {
      const { fields: named = [] } = await issuesOf(field, 'one\n\ttwo')
      expect(named).not.toContain(field.path.join('.'))
    },
  )
})

test('every query parameter that is a text is refused with a control character', async () => {
  const { alice } = every
  for (const route of routes) {
    const parameters = (
      (route.operation as { parameters?: (Schema & { in: string; name: string; schema: Schema })[] }).parameters ?? []
    ).map((one) => resolve(one) as typeof one)
    if (meta(route)?.socket) continue
    for (const { name, schema } of parameters.filter((one) => one.in === 'query')) {
      if (resolve(schema).type !== 'string') continue
      const required = new URLSearchParams({ [name]: 'a\u001bb' })
      const response = await every.app.fetch(`${every.pathOf(route)}?${required}`, {
        method: route.method,
        headers: { authorization: `Bearer ${alice.accessToken}` },
      })
      expect([idOf(route), name, response.status >= 400 && response.status < 500]).toEqual([idOf(route), name, true])
    }
  }
})

test('a response lists at most 20 texts', () => {
  const refused = (): void => refuseControlCharacters({}, Array(30).fill('\u0007'))
  expect(refused).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ issues: Array(20).fill(expect.anything()) }) }),
  )
})

test('control characters of a user agent are not stored', async () => {
  const { app } = every
  const carol = await app.user('carol')
  const response = await app.fetch('/api/v1/auth/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'Nova\u009b31m/1\t2' },
    body: JSON.stringify({ login: carol.username, password: carol.password }),
  })
  expect(response.status).toBe(200)
  const { rows } = await app.db.query(`select user_agent from sessions where user_agent like 'Nova%'`)
  expect(rows).toEqual([{ user_agent: 'Nova31m/12' }])
})
