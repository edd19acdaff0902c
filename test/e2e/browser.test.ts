import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Client from '../../clients/typescript/src/index.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { textPost } from '../support/pictures.ts'
import { startTunnel } from '../support/tunnel.ts'

// The client as in a web app: in a real browser, on a page whose origin is not that of the API.

const sources = join(import.meta.dirname, '../../clients/typescript/src')

const script = `import * as nova from '/index.js'; window.nova = nova`
const html = `<!doctype html><link rel="icon" href="data:,"><script type="module">${script}</script>`

let app: TestApp
let browser: Browser
let website: Server
let origin: string

beforeAll(async () => {
  website = createServer(({ url = '/' }, response) => {
    if (!url.endsWith('.js')) return response.setHeader('content-type', 'text/html').end(html)
    const compilerOptions = {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      rewriteRelativeImportExtensions: true,
    }
    const { outputText } = ts.transpileModule(readFileSync(join(sources, url.replace(/\.js$/, '.ts')), 'utf8'), {
      compilerOptions,
    })
    return response.setHeader('content-type', 'text/javascript').end(outputText)
  })
  await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(website.address() as AddressInfo).port}`
  app = await startTestApp({ CORS_ORIGINS: origin })
  browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
  website.close()
})

test('the client signs in from a browser, receives likes once and in order, and watches a stream', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const posts = await Promise.all(Array.from({ length: 9 }, () => textPost(creator)))
  const started = await creator.api.startLive({ title: 'Golden hour' })
  if (started.status !== 201) throw new Error(`startLive returned ${started.status}`)
  const tunnel = await startTunnel(() => [app.url])
  const page = await browser.newPage()
  const pageErrors: string[] = []
  page.on('pageerror', (error) => pageErrors.push(String(error)))
  await page.goto(origin)
  await page.waitForFunction(() => 'nova' in window)
  await page.evaluate(
    async ({ baseUrl, login, password, streamId }) => {
      const { createClient, openLive, openNotifications } = (window as unknown as { nova: typeof Client }).nova
      const session = await createClient({ baseUrl }).login({ login, password })
      if (session.status !== 200) throw new Error(`login returned ${session.status}`)
      const connection = { baseUrl, accessToken: session.data.access_token }
      const seen = {
        liked: [] as string[],
        live: [] as string[],
        states: [] as string[],
        liveEnd: null as number | null,
        gaps: 0,
      }
      const notifications = openNotifications(connection, { minDelayMs: 20, maxDelayMs: 100 })
      notifications.on('content_liked', ({ data }) => seen.liked.push(data.content_id))
      notifications.onState((state) => seen.states.push(state))
      notifications.onGap(() => seen.gaps++)
      const live = openLive(connection, streamId)
      live.onMessage(({ event }) => seen.live.push(event))
      live.onState((state, end) => {
        if (state === 'closed') seen.liveEnd = end?.code ?? null
      })
      Object.assign(window, { seen })
    },
    { baseUrl: tunnel.baseUrl, login: creator.username, password: creator.password, streamId: started.data.stream_id },
  )
  type Seen = { liked: string[]; live: string[]; states: string[]; liveEnd: number | null; gaps: number }
  const seen = (): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  await expect.poll(async () => (await seen()).states).toContain('open')
  await expect.poll(async () => (await seen()).live).toContain('joined')
  for (const [n, post] of posts.entries()) {
    await fan.api.likePost(post)
    if (n % 3 === 2) tunnel.cut()
  }
  await expect.poll(async () => (await seen()).liked, { timeout: 15_000 }).toEqual(posts)
  await expect.poll(async () => (await seen()).live.filter((event) => event === 'joined').length).toBeGreaterThan(1)
  await fan.api.createLiveComment(started.data.stream_id, { content: 'hello' })
  await expect.poll(async () => (await seen()).live).toContain('live_comment')
  await creator.api.endLive(started.data.stream_id)
  await expect.poll(async () => (await seen()).liveEnd).toBe(1000)
  expect((await seen()).live.at(-1)).toBe('live_ended')
  await app.settle()
  expect(await seen()).toMatchObject({ liked: posts, gaps: 0 })
  expect(pageErrors).toEqual([])
  await page.close()
  tunnel.stop()
}, 60_000)
