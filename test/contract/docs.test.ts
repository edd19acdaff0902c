import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { demoLogins, demoPassword } from '../../cli/seed/index.ts'
import { operationsOf } from '../../openapi/build/document.ts'
import { readSources } from '../../openapi/build/sources.ts'
import { type ErrorCode, errorCatalogue } from '../../src/contract/generated/errors.ts'
import { type OperationMeta, operationMeta } from '../../src/contract/generated/operations.ts'
import { feedVariables } from '../../src/feed/index.ts'
import { offerDemoLogin } from '../../src/operations/index.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { contract } from './contract-document.ts'

const operations = operationsOf(contract)
const codes = Object.keys(errorCatalogue) as ErrorCode[]
const { messages } = readSources('openapi')

let app: TestApp
let browser: Browser
let context: BrowserContext
let page: Page
/** Origins of all requests of the pages. */
const origins = new Set<string>()
/** Errors and warnings of the pages, failed requests and error statuses. */
let problems: string[] = []

beforeAll(async () => {
  app = await startTestApp({}, 'seeded')
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, deviceScaleFactor: 1 })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:') origins.add(origin)
  })
  page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} ${response.status()}`)
  })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
})
afterEach(() => {
  const found = problems
  problems = []
  expect(found).toEqual([])
  expect([...origins].filter((origin) => origin !== app.url)).toEqual([])
})

const loaded = new Map<string, string>()

/** Returns the HTML of a page, which is requested only once: a page does not change. */
async function htmlOf(path: string): Promise<string> {
  const html = loaded.get(path) ?? (await (await app.fetch(path)).text())
  loaded.set(path, html)
  return html
}

/** Returns the text of a page as its readers see it. */
async function open(path: string): Promise<string> {
  await page.goto(app.url + path)
  return page.innerText('main')
}

describe('without a demo login', () => {
  test('no page offers one or contains its password', async () => {
    const html = await (await app.fetch('/docs')).text()
    expect(html).toContain('id="token"')
    expect(html).not.toContain('id="demo"')
    expect(html).not.toContain(demoPassword)
  })
})

describe('the pages', () => {
  beforeAll(() => offerDemoLogin(app.nova.core, { login: demoLogins[0], password: demoPassword }))

  test('the introduction links every operation, and its content is soon visible', async () => {
    // The first request reads the contract.
    const html = await htmlOf('/docs')
    const began = performance.now()
    await page.goto(`${app.url}/docs`)
    await page.getByRole('main').getByRole('link', { name: operations[0]!.operation.summary, exact: true }).waitFor()
    const milliseconds = Math.round(performance.now() - began)
    console.info(`docs: operations are visible after ${milliseconds} ms; the page has ${html.length} characters`)
    expect(milliseconds).toBeLessThan(10_000)
    for (const { operation, path } of operations) {
      expect(html).toContain(`<a href="/docs/operations/${operation.operationId}">${operation.summary}</a>`)
      expect(html).toContain(path)
    }
  })

  test('an operation shows its parameters, bodies and errors', async () => {
    for (const { operation, path } of operations) {
      const html = await htmlOf(`/docs/operations/${operation.operationId}`)
      expect(html).toContain(`<h1>${operation.summary}</h1>`)
      expect(html).toContain(`<code>${path}</code>`)
      const { errors }: OperationMeta = operationMeta[operation.operationId as keyof typeof operationMeta]
      for (const code of errors) expect(html, operation.operationId).toContain(`The body of ${code}`)
    }
    const text = await open('/docs/operations/createPost')
    for (const part of ['caption', 'Idempotency-Key', 'visibility', 'close_friends', '201'])
      expect(text).toContain(part)
    await page.locator('details.error > summary', { hasText: 'CONTENT_TOO_LONG' }).click()
    expect(await page.innerText('details.error[open] pre')).toContain('"code": "CONTENT_TOO_LONG"')
  })

  test('no page shows Markdown, and every link of the pages leads to a page', async () => {
    const paths = ['/docs', '/docs/errors', '/docs/sockets', '/docs/errors/VALIDATION_FAILED']
    const all = [...paths, ...operations.map(({ operation }) => `/docs/operations/${operation.operationId}`)]
    const links = new Set<string>()
    for (const path of all) {
      const html = await htmlOf(path)
      const prose = html.replaceAll(/<(pre|textarea)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '')
      expect(prose.match(/`|\*\*|\]\(|^\|/m), path).toBeNull()
      for (const [, link] of html.matchAll(/ href="(\/[^"#]*)/g)) links.add(link!)
    }
    const broken = await Promise.all(
      [...links].map(async (link) => ((await app.fetch(link)).status === 200 ? [] : [link])),
    )
    expect(broken.flat()).toEqual([])
  }, 60_000)

  test('a demo user signs in with one click, and the requests of the forms have the token', async () => {
    await page.goto(`${app.url}/docs/operations/getMe`)
    await page.getByRole('button', { name: 'Sign in as a demo user' }).click()
    await page.getByText(`Signed in as ${demoLogins[0]}`).waitFor()
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.getByRole('heading', { name: /^200 OK in \d+ ms$/ }).waitFor()
    expect(JSON.parse(await page.innerText('#response'))).toMatchObject({ username: demoLogins[0] })

    await page.goto(`${app.url}/docs/operations/createPost`)
    await page.getByLabel('Body', { exact: true }).fill('{"caption":"From the documentation","visibility":"public"}')
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.getByRole('heading', { name: /^201 / }).waitFor()
    expect(await page.innerText('#response')).toContain('From the documentation')
    const curl = await page.innerText('#curl')
    expect(curl).toContain(`curl -X POST '${app.url}/api/v1/posts'`)
    expect(curl).toContain('"Authorization: Bearer $TOKEN"')
    // The ids of responses are offered as values of parameters.
    await page.goto(`${app.url}/docs/operations/getPost`)
    expect(await page.locator('#ids option').count()).toBeGreaterThan(0)

    await page.getByRole('button', { name: 'Sign out' }).click()
    expect(await page.getByLabel('Access token').inputValue()).toBe('')
  })

  test('an error of a request links to the page of its code', async () => {
    await page.goto(`${app.url}/docs/operations/getMe`)
    await page.getByLabel('Access token').fill('not.a.token')
    await page.getByLabel('Access token').blur()
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.locator('#result').getByRole('link', { name: 'INVALID_TOKEN' }).click()
    await page.getByRole('heading', { name: 'INVALID_TOKEN' }).waitFor()
    expect(problems.splice(0).join()).toMatch(/401/)
    await page.getByRole('button', { name: 'Sign out' }).click()
  })

  test('a value of the API is shown as text and is never executed', async () => {
    const script = '<img src=x onerror="document.title=1">'
    const { api, accessToken } = await app.user()
    await api.editMe({ display_name: script })
    await page.goto(`${app.url}/docs/operations/getMe`)
    await page.getByLabel('Access token').fill(accessToken)
    await page.getByLabel('Access token').blur()
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.getByRole('heading', { name: /^200 / }).waitFor()
    expect(await page.innerText('#response')).toContain('onerror')
    expect(await page.locator('main img').count()).toBe(0)
    await page.getByRole('button', { name: 'Sign out' }).click()
    const policy = (await app.fetch('/docs')).headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
  })

  test('the search finds operations, error codes and messages, also by keyboard', async () => {
    await page.goto(`${app.url}/docs`)
    await page.keyboard.press('/')
    const shown = page.locator('nav li:not([hidden]) a')
    for (const [query, href] of [
      ['likePost', '/docs/operations/likePost'],
      ['GET feed ranked', '/docs/operations/getFeed'],
      ['user_blocked', '/docs/errors/USER_BLOCKED'],
      ['viewer_count', '/docs/sockets#LiveServerMessage-viewer_count'],
    ] as const) {
      await page.getByLabel('Search').fill(query)
      expect(await shown.first().getAttribute('href'), query).toBe(href)
    }
    await page.getByLabel('Search').press('Enter')
    await page.waitForURL('**/docs/sockets#LiveServerMessage-viewer_count')
  })

  test('every error code is listed with advice, an example and its operations, and is found while typing', async () => {
    const html = await htmlOf('/docs/errors')
    const text = await open('/docs/errors')
    for (const code of codes) {
      expect(html).toContain(`"doc_url": "${app.config.publicUrl}/docs/errors/${code}"`.replaceAll('"', '&quot;'))
      expect(text).toContain(errorCatalogue[code].message)
    }
    expect(html).toContain('<a href="/docs/operations/followUser">')
    await page.getByLabel('Filter').fill('blocked 403')
    const left = page.locator('#errors > article:visible')
    expect(await left.first().innerText()).toContain('USER_BLOCKED')
    expect(await page.innerText('#matches')).toBe(`${await left.count()} code${(await left.count()) === 1 ? '' : 's'}`)
    expect(await left.count()).toBeLessThan(5)
  })

  test('the page of an error code explains what to do and links to its operations', async () => {
    const text = await open('/docs/errors/DUPLICATE_FOLLOW')
    const { status, message, when, then } = errorCatalogue.DUPLICATE_FOLLOW
    for (const part of ['DUPLICATE_FOLLOW', String(status), message, when, then, '"request_id"', 'followUser'])
      expect(text).toContain(part)
    await page.getByRole('link', { name: 'followUser' }).click()
    await page.getByRole('heading', { name: 'Follow a user' }).waitFor()
  })

  test('every socket message has a sample, and the page opens the socket', async () => {
    const html = await htmlOf('/docs/sockets')
    for (const { type } of messages) expect(html).toContain(`A sample of ${type}`)
    for (const type of ['ping', 'mark_read']) expect(html).toContain(`A sample of ${type}`)
    const text = await open('/docs/sockets')
    expect(text).not.toMatch(/webhook/i)
    for (const code of ['4401', '4410']) expect(text).toContain(code)
    await page.getByRole('button', { name: 'Sign in as a demo user' }).click()
    await page.getByText('Signed in as').waitFor()
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('log').getByText('"event":"connected"').waitFor()
    await page.getByRole('button', { name: 'Send ping' }).click()
    await page.getByRole('log').getByText('"event":"pong"').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
  })

  test('every field and button has a name, and the text has contrast in light and dark', async () => {
    await page.goto(`${app.url}/docs/operations/createPost`)
    const unnamed = await page
      .locator('input, textarea, button')
      .evaluateAll((all) =>
        all.filter((one) => !one.textContent && (one as HTMLInputElement).labels?.length === 0).map((one) => one.id),
      )
    expect(unnamed).toEqual([])
    const selectors = ['main p', '.type', '.required', 'main a', '.method.post', 'button[type=submit]', 'pre']
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const ratios = await page.evaluate(contrasts, selectors)
      // The least of WCAG AA.
      for (const [selector, ratio] of ratios)
        expect([selector, colorScheme, ratio >= 4.5]).toEqual([selector, colorScheme, true])
    }
    await page.emulateMedia({ colorScheme: null })
  })
})

/** Returns the contrast of the text of the first element of each selector. Runs in the page. */
function contrasts(selectors: string[]): [string, number][] {
  const channels = (color: string): number[] => [...color.matchAll(/[\d.]+/g)].map(([part]) => Number(part))
  const luminance = (color: string): number => {
    const [red, green, blue] = channels(color).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const backgroundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element)
    if (channels(backgroundColor)[3] !== 0) return backgroundColor
    return element.parentElement === null ? 'rgb(255, 255, 255)' : backgroundOf(element.parentElement)
  }
  return selectors.map((selector) => {
    const element = document.querySelector(selector)!
    const values = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))]
    return [selector, (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05)]
  })
}

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
