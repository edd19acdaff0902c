import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { launchBrowser } from '../../support/browser.ts'
import { textPost } from '../../support/pictures.ts'

// The package as an outside team gets it: packed, and installed into an empty folder.

const root = join(import.meta.dirname, '../../..')
const source = join(root, 'clients/typescript')
const run = promisify(execFile)
const tool = (name: string): string => join(root, 'node_modules/.bin', name)

let folder: string
let app: TestApp
let user: TestUser
let website: Server
let origin: string
let packed: string[]

const html = `<!doctype html><link rel="icon" href="data:,">
<script type="importmap">{"imports":{"@nova/client":"/node_modules/@nova/client/dist/index.js"}}</script>
<script type="module" src="/sample.js"></script>`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nova-package-'))
  // `npm test` hands the setting of this repository on: no scripts. Here the package's own script compiles it.
  const pack = ['pack', '--ignore-scripts=false', '--json', '--silent', '--pack-destination', folder]
  const { stdout } = await run('npm', pack, { cwd: source })
  const [tarball] = JSON.parse(stdout.slice(stdout.indexOf('['))) as { filename: string; files: { path: string }[] }[]
  packed = tarball!.files.map(({ path }) => path)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const install = ['install', join(folder, tarball!.filename), '--offline', '--no-audit', '--no-fund']
  await run('npm', install, { cwd: folder })
  writeFileSync(join(folder, 'sample.js'), readFileSync(join(source, 'sample/sample.js')))
  website = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    if (path === '/') return response.setHeader('content-type', 'text/html').end(html)
    response.setHeader('content-type', 'text/javascript').end(readFileSync(join(folder, path)))
  })
  await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(website.address() as AddressInfo).port}`
  app = await startTestApp({ CORS_ORIGINS: origin })
  user = await app.register('sample')
  for (const n of [1, 2, 3]) await textPost(user, `post ${n}`)
}, 120_000)
afterAll(async () => {
  await app?.close()
  website?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What the sample prints for a user with three posts. */
const output = () => [
  'signed in',
  `listening as ${user.username}`,
  'post 3',
  'post 2',
  'post 1',
  '3 posts',
  'sent 70 of 70 bytes',
  'posted A pixel',
  'the post is gone',
  'signed out',
]

test('the version is that of the contract, and the changelog has it', () => {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string }
  const contract = parse(readFileSync(join(root, 'openapi/openapi.yaml'), 'utf8')) as { info: { version: string } }
  expect(version).toBe(contract.info.version)
  expect(readFileSync(join(source, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${version}\n`)
})

test('the tarball contains only the compiled package and its documents, and it imports no other package', () => {
  const others = packed.filter((path) => !path.startsWith('dist/'))
  expect(others.sort()).toEqual(['CHANGELOG.md', 'README.md', 'package.json'])
  const { dependencies } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { dependencies?: object }
  expect(dependencies).toBeUndefined()
  const scripts = globSync('node_modules/@nova/client/dist/**/*.js', { cwd: folder })
  expect(scripts.length).toBeGreaterThan(20)
  for (const script of scripts)
    for (const [, from] of readFileSync(join(folder, script), 'utf8').matchAll(/(?:from|import\() ?["']([^"']+)/g))
      expect(from, script).toMatch(/^\.{1,2}\/[\w./-]+\.js$/)
})

test('the sample and every snippet of the README compile strictly', async () => {
  const snippets = readFileSync(join(source, 'README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)
  const files = [...snippets].map(([, code], n) => {
    writeFileSync(join(folder, `snippet-${n}.ts`), `${code}\nexport {}\n`)
    return `snippet-${n}.ts`
  })
  expect(files.length).toBeGreaterThanOrEqual(6)
  const strict = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--allowJs',
    '--checkJs',
    '--target',
    'es2022',
  ]
  const common = [...strict, '--lib', 'es2023,dom,dom.iterable,dom.asynciterable']
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    const args = [...common, '--module', module, '--moduleResolution', resolution]
    await run(tool('tsc'), [...args, 'sample.js', ...files], { cwd: folder }).catch((error: { stdout: string }) => {
      throw new Error(error.stdout)
    })
  }
  expect(readFileSync(join(folder, 'sample.js'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60)
}, 60_000)

const nodes = [...new Set([process.execPath, '/usr/bin/node'])].filter((path) => existsSync(path))
test.each(nodes)(
  'the sample runs in Node: %s',
  async (node) => {
    const { stdout: version } = await run(node, ['-p', 'process.versions.node'])
    const flags = Number.parseInt(version, 10) < 22 ? ['--experimental-websocket', '--no-warnings'] : []
    const args = [...flags, 'sample.js', app.url, user.username, user.password]
    const { stdout } = await run(node, args, { cwd: folder, timeout: 60_000 })
    expect(stdout.trim().split('\n')).toEqual(output())
  },
  90_000,
)

test('the sample runs in a browser', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const printed: string[] = []
    page.on('console', (message) => printed.push(message.text()))
    page.on('pageerror', (error) => printed.push(String(error)))
    const query = new URLSearchParams({ base: app.url, login: user.username, password: user.password })
    await page.goto(`${origin}/?${query}`)
    await expect.poll(() => printed.at(-1), { timeout: 60_000 }).toBe('signed out')
    const isProblem = (line: string): boolean => !output().includes(line) && !line.includes('404')
    expect(printed.filter(isProblem)).toEqual([])
    expect(printed).toEqual(expect.arrayContaining(output()))
  } finally {
    await browser.close()
  }
}, 120_000)

/** Returns a script with one entry and what it uses of the package. */
async function bundled(code: string, format: 'esm' | 'iife'): Promise<string> {
  const bundle = join(folder, 'bundle')
  mkdirSync(bundle, { recursive: true })
  writeFileSync(join(bundle, 'entry.js'), code)
  const { stdout } = await run(tool('esbuild'), ['entry.js', '--bundle', '--minify', `--format=${format}`], {
    cwd: bundle,
    maxBuffer: 10_000_000,
  })
  return stdout
}

test('one call with a session takes less than 4 kB, gzipped, of a bundle', async () => {
  const script = await bundled(
    `import { createNova, createSession, getPost } from '@nova/client'
    const nova = createNova({ baseUrl: 'http://localhost:8080', session: createSession() })
    console.log(await getPost(nova, { id: 'x' }))`,
    'esm',
  )
  expect(script).not.toContain('createHighlight')
  expect(script).not.toContain('/api/v1/highlights')
  expect(gzipSync(script).length).toBeLessThan(4000)
})

test('calls, pages and retries need no more than React Native has', async () => {
  const script = await bundled(
    `import { createNova, createSession, createPost, items, listUserPosts } from '@nova/client'
    globalThis.main = async (baseUrl, tokens, id) => {
      const nova = createNova({ baseUrl, session: createSession({ tokens }) })
      await createPost(nova, { body: { caption: 'from a phone', visibility: 'public' } })
      const abort = new AbortController()
      for await (const post of items(nova, listUserPosts, { id }, { signal: abort.signal })) return post.caption
    }`,
    'iife',
  )
  const phone = await app.user('phone')
  const tokens = { access_token: phone.accessToken, refresh_token: phone.refreshToken, expires_at: 0 }
  const context = createContext({ fetch, Headers, FormData, AbortController, setTimeout, clearTimeout, console })
  runInContext(script, context)
  const { main } = context as unknown as { main: (...args: unknown[]) => Promise<string> }
  expect(await main(app.url, tokens, phone.id)).toBe('from a phone')
})
