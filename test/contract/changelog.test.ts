import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emitChangelog } from '../../openapi/build/emit-changelog.ts'
import { startTestApp, type TestApp } from '../support/app.ts'

describe('the changelog as HTML', () => {
  test('has headings with anchors, paragraphs, and lists whose items continue on indented lines', () => {
    const text = '# Changes\n\nAll of\nthem.\n\n## 1.5.0\n- One\n  more.\n- Two.\n\n### Breaking\nNothing.\n'
    expect(emitChangelog(text).split('\n')).toEqual([
      '<h1>Changes</h1>',
      '<p>All of them.</p>',
      '<h2 id="1.5.0">1.5.0</h2>',
      '<ul>',
      '<li>One more.</li>',
      '<li>Two.</li>',
      '</ul>',
      '<h3>Breaking</h3>',
      '<p>Nothing.</p>',
      '',
    ])
  })

  test('escapes everything, also inside code', () => {
    expect(emitChangelog('A <b> & `<script>"x"` **"bold"**')).toBe(
      '<p>A &lt;b&gt; &amp; <code>&lt;script&gt;&quot;x&quot;</code> <strong>&quot;bold&quot;</strong></p>\n',
    )
  })

  test('links only to addresses of the web and of this server', () => {
    expect(emitChangelog('[a](/docs) [b](https://example.com/?q="x") [c](javascript:alert) `[d](/docs)`')).toBe(
      '<p><a href="/docs">a</a> <a href="https://example.com/?q=&quot;x&quot;">b</a> [c](javascript:alert) ' +
        '<code>[d](/docs)</code></p>\n',
    )
  })

  test.each(['| a | b |', '```sh', '> quoted', '1. first', '    code', '#### deep', '- one\nlazy', '- one\n  ```'])(
    'refuses a form that it cannot show: %s',
    (text) => {
      expect(() => emitChangelog(text)).toThrow('openapi/CHANGELOG.md: this line has a form')
    },
  )
})

describe('the page', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp()
  })
  afterAll(() => app?.close())

  test('contains every version of the changelog as it is served', async () => {
    const response = await app.fetch('/docs/changelog')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await response.text()
    const markdown = readFileSync(join(import.meta.dirname, '../../openapi/CHANGELOG.md'), 'utf8')
    expect(html).toContain(emitChangelog(markdown))
    const versions = [...markdown.matchAll(/^## (.+)$/gm)].map(([, version]) => version!)
    expect([...html.matchAll(/<h2 [^>]+>(.+)<\/h2>/g)].map(([, version]) => version)).toEqual(versions)
  })
})
