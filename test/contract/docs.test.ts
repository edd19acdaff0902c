import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { operationsOf } from '../../openapi/build/document.ts'
import { errorCatalogue } from '../../src/contract/generated/errors.ts'
import { feedVariables } from '../../src/feed/index.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { contract } from './contract-document.ts'

let app: TestApp
let browser: Browser
let context: BrowserContext
let page: Page
/** Origins of all requests of the page. */
let origins: Set<string>
/** Errors and warnings of the page, failed requests and error statuses. */
let problems: string[]

beforeAll(async () => {
  app = await startTestApp()
  browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

beforeEach(async () => {
  origins = new Set()
  problems = []
  context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, deviceScaleFactor: 1 })
  page = await context.newPage()
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} ${response.status()}`)
  })
})
afterEach(async () => {
  await context.close()
  expect([...origins]).toEqual([app.url])
  expect(problems).toEqual([])
})

/** Opens the page, and every group of its sidebar. */
async function openDocs(): Promise<void> {
  await page.goto(`${app.url}/docs`)
  await page.getByRole('button', { name: 'Open Group - Models' }).waitFor()
  const closed = page.getByRole('button', { name: /^Open Group/ })
  while ((await closed.count()) > 0) await closed.first().click()
}

/** Returns the sidebar's link to an operation. */
function linkTo(tag: string, rest: string): Locator {
  return page.locator(`a[href="#tag/${tag}/${rest}"]`)
}

const described = [
  ...operationsOf(contract).map(({ path, method, operation }) => ({ operation, rest: method.toUpperCase() + path })),
  ...Object.entries(contract.webhooks).map(([name, { post }]) => ({
    operation: post,
    rest: `webhook/POST/${name.toLowerCase()}`,
  })),
]

test('the sidebar links every operation and message under its tag to its description', async () => {
  await openDocs()
  const links = await page
    .locator('a[href^="#tag/"]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href')!, (link as HTMLElement).innerText] as const))
  const texts = new Map(links)
  for (const [at, { operation, rest }] of described.entries()) {
    const link = linkTo(operation.tags[0]!, rest)
    expect(texts.get(`#tag/${operation.tags[0]}/${rest}`), operation.operationId).toContain(operation.summary)
    // Opening a page takes almost a second, and all pages have the same layout: only the last of each tag is opened.
    if (described.slice(at + 1).some((later) => later.operation.tags[0] === operation.tags[0])) continue
    await link.click()
    await page.getByRole('heading', { name: operation.summary, exact: true }).first().waitFor()
  }
}, 180_000)

test('an operation shows an example of each of its errors', async () => {
  await openDocs()
  await linkTo('graph', 'POST/api/v1/users/{id}/follow').click()
  const section = page.locator('section[id$="/follow"]')
  await section.getByRole('tab', { name: '403' }).click()
  await section.getByText('"USER_BLOCKED"').waitFor()
  expect(await section.innerText()).toContain(errorCatalogue.USER_BLOCKED.message)
})

test('the page of an error code explains what to do and links to the documentation', async () => {
  await page.goto(`${app.url}/docs/errors/DUPLICATE_FOLLOW`)
  const text = await page.innerText('body')
  const { status, message, when, then } = errorCatalogue.DUPLICATE_FOLLOW
  for (const part of ['DUPLICATE_FOLLOW', String(status), message, when, then]) expect(text).toContain(part)
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe('600')
  await page.getByRole('link', { name: 'Nova API' }).click()
  await page.getByRole('heading', { name: 'Nova API' }).waitFor()
})

test('the page of the ranking shows the weights of the installation and renders the plots', async () => {
  await page.goto(`${app.url}/docs/ranking`)
  const text = await page.innerText('body')
  for (const [signal, weight] of Object.entries(app.config.of(feedVariables).FEED_WEIGHTS))
    expect(text).toMatch(new RegExp(`${signal}\\s+${weight}\\b`))
  const plots = page.locator('svg')
  expect(await plots.count()).toBe(5)
  for (const plot of await plots.all()) {
    const { width, height } = (await plot.boundingBox())!
    expect(width).toBeGreaterThan(400)
    expect(height).toBeGreaterThan(150)
    expect(await plot.locator('polyline').count()).toBeGreaterThan(0)
  }
  // The item of a followed creator with likes and matching tags has the top curve, that of a stranger without them the
  // bottom one.
  const heights = await plots
    .first()
    .locator('polyline')
    .evaluateAll((paths) => paths.map((path) => (path as SVGPolylineElement).getPointAtLength(5).y))
  expect([Math.min(...heights), Math.max(...heights)]).toEqual([heights[0], heights.at(-1)])
  await page.getByRole('link', { name: 'Nova API' }).click()
  await page.getByRole('heading', { name: 'Nova API' }).waitFor()
})
