import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'

let app: TestApp
let authorization: string
beforeAll(async () => {
  app = await startTestApp()
  authorization = `Bearer ${(await app.user()).accessToken}`
})
afterAll(() => app.close())

type Refused = { status: number; size: number; issues: { field: string; message: string }[] }

async function send(path: string, init: RequestInit): Promise<Refused> {
  const response = await app.fetch(path, { ...init, headers: { authorization, ...init.headers } })
  const text = await response.text()
  const { details } = (JSON.parse(text) as { error: { details: { issues?: Refused['issues'] } } }).error
  return { status: response.status, size: text.length, issues: details.issues ?? [] }
}

const post = (body: string): Promise<Refused> =>
  send('/api/v1/posts', { method: 'POST', body, headers: { 'content-type': 'application/json' } })

const keys = (count: number): string => `{${Array.from({ length: count }, (_, n) => `"k${n}":1`).join()}}`

test('60,000 unknown keys are refused unread, and the error does not repeat them', async () => {
  const refused = await post(keys(60_000))
  expect(refused).toMatchObject({ status: 400, issues: [{ message: 'The body has more than 5000 values' }] })
  expect(refused.size).toBeLessThan(1_000)
})

test('an error names the first 20 problems, each unknown key once', async () => {
  const refused = await post(keys(4_000))
  expect(refused.issues.map(({ field }) => field)).toEqual([
    'visibility',
    ...Array.from({ length: 19 }, (_, n) => `k${n}`),
  ])
  expect(refused.size).toBeLessThan(3_000)
  const media = Array(9).fill({ media_id: 1, a: 2, b: 3, c: 4 })
  const items = JSON.stringify({ caption: 'x', visibility: 'public', media })
  expect((await post(items)).issues).toHaveLength(20)
})

test.each([
  ['an unknown key', (long: string) => `{"${long}":1}`],
  ['a key that is there twice', (long: string) => `{"${long}":1,"${long}":2}`],
])('%s of 100 KB is shortened in the error', async (_what, bodyWith) => {
  const refused = await post(bodyWith('x'.repeat(100_000)))
  expect([refused.status, Math.max(...refused.issues.map(({ field }) => field.length))]).toEqual([400, 201])
  expect(refused.size).toBeLessThan(1_000)
})

test('a deeply nested body is refused', async () => {
  expect(await post(`${'[1,'.repeat(3_000)}1${']'.repeat(3_000)}`)).toMatchObject({
    status: 400,
    issues: [{ message: 'The body is nested more than 32 times' }],
  })
  expect((await post('{"a":'.repeat(100_000))).status).toBe(400)
})

test('hundreds of query parameters are refused, and unknown ones named up to twenty', async () => {
  const query = (count: number): string => Array.from({ length: count }, (_, n) => `p${n}=`).join('&')
  expect((await send(`/api/v1/feed?${query(1_000)}`, {})).issues).toHaveLength(1)
  expect((await send(`/api/v1/feed?${query(150)}`, {})).issues).toHaveLength(20)
})

test('a form of thousands of parts is refused before they are parsed', async () => {
  const part = '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n'
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const refused = await send('/api/v1/media/upload', {
    method: 'POST',
    headers,
    body: `${part.repeat(20_000)}--b--\r\n`,
  })
  expect(refused).toMatchObject({ status: 400, issues: [{ message: 'A form has up to 10 parts' }] })
})
