import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Document } from '../../openapi/build/document.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { type Prism, startPrism } from '../support/prism.ts'
import { liveStream } from './live-stream.ts'
import { photoPost } from './photo-post.ts'
import { reel } from './reel.ts'

// Journeys through a seeded installation. Prism is in front of it and compares each request and response with the
// document that the installation serves, besides our own comparison.

let app: TestApp
let prism: Prism
let seen: { request: string; violations: string | null }[] = []

beforeAll(async () => {
  const real = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const response = await real(input, init)
    if (prism !== undefined && String(input).startsWith(prism.url))
      seen.push({ request: `${init?.method ?? 'GET'} ${input}`, violations: response.headers.get('sl-violations') })
    return response
  })
  app = await startTestApp(
    { INGEST_SECRET: 'a secret of both sides', LIVE_GRACE_SECONDS: '120' },
    'seeded',
    async (url) => {
      const document = (await (await real(`${url}/openapi.json?scope=all`)).json()) as Document
      // For the control below.
      document.components.schemas.Health!.required!.push('never_sent')
      prism = await startPrism(document, url)
      return prism.url
    },
  )
}, 180_000)
beforeEach(() => {
  seen = []
})
afterAll(async () => {
  vi.restoreAllMocks()
  await prism?.stop()
  await app?.close()
})

test.each([
  ['a photo and its creator', photoPost],
  ['a reel', reel],
  ['a live stream', liveStream],
] as const)('%s: Prism finds no violation', async (_, journey) => {
  await journey(app)
  expect(seen.filter(({ violations }) => violations !== null)).toEqual([])
  expect(seen.length).toBeGreaterThan(7)
})

test('control: Prism finds a wrong request, and a response that its document does not allow', async () => {
  await app.api.getPost('not-an-id')
  await fetch(`${prism.url}/healthz`)
  expect(seen.map(({ violations }) => violations)).toEqual([
    expect.stringContaining('uuid'),
    expect.stringContaining('never_sent'),
  ])
})
