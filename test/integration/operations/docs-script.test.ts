import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyDocsScript } from '../../../openapi/build/copy-docs-script.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'

const root = join(import.meta.dirname, '../../..')
const prepared = readFileSync(join(root, 'src/operations/generated/scalar.js.br'))
const original = readFileSync(join(root, 'node_modules/@scalar/api-reference/dist/browser/standalone.js'))

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ ROLES: 'api' })
})
afterAll(() => app.close())

/** Requests the script without decompressing it, as fetch would. */
async function load(headers: Record<string, string> = {}, method = 'GET') {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  request(`${app.url}/docs/scalar.js`, { method, headers }, resolve).on('error', reject).end()
  const response = await promise
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) }
}

test('the script is that of the package, with its license beside it', () => {
  expect(brotliDecompressSync(prepared).equals(original)).toBe(true)
  expect(readFileSync(join(root, 'src/operations/generated/scalar.LICENSE'), 'utf8')).toMatch(/^MIT License\n/)
})

test('clients that accept br receive the prepared bytes, others the same script', async () => {
  // The header of browsers.
  const br = await load({ 'accept-encoding': 'gzip, deflate, br, zstd' })
  const gzip = await load({ 'accept-encoding': 'gzip, br;q=0.5' })
  const plain = await load()
  expect(br.headers['content-encoding']).toBe('br')
  expect(br.body.equals(prepared)).toBe(true)
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).equals(original)).toBe(true)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body.equals(original)).toBe(true)
  for (const { status, headers } of [br, gzip, plain]) {
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect(headers.vary).toMatch(/Accept-Encoding/)
    expect(headers.etag).toBe(br.headers.etag)
  }
})

test('HEAD returns the headers of GET, and GET returns 304 for either encoding', async () => {
  const headers = { 'accept-encoding': 'br' }
  const [get, head] = [await load(headers), await load(headers, 'HEAD')]
  expect([head.status, head.body.length]).toEqual([200, 0])
  const same = ['etag', 'vary', 'content-encoding', 'content-type']
  for (const name of same) expect([name, head.headers[name]]).toEqual([name, get.headers[name]])
  for (const encoding of ['br', 'identity']) {
    const again = await load({ 'accept-encoding': encoding, 'if-none-match': get.headers.etag! })
    expect([again.status, again.body.length]).toEqual([304, 0])
  }
})

test('generating keeps the file of the same script and rewrites it for another one', () => {
  const fake = mkdtempSync(join(tmpdir(), 'nova-docs-script-'))
  try {
    // A small script, since the real one takes many seconds to compress.
    const script = 'void 0\n'.repeat(1_000)
    for (const [name, text] of [
      ['api-reference/dist/browser/standalone.js', script],
      ['components/LICENSE', 'a license'],
    ] as const) {
      mkdirSync(dirname(join(fake, 'node_modules/@scalar', name)), { recursive: true })
      writeFileSync(join(fake, 'node_modules/@scalar', name), text)
    }
    const file = join(fake, 'generated/scalar.js.br')
    copyDocsScript(fake, dirname(file))
    expect(readFileSync(join(fake, 'generated/scalar.LICENSE'), 'utf8')).toBe('a license')
    // As another zlib might compress it.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1 }
    const otherwise = brotliCompressSync(script, { params })
    expect(otherwise.equals(readFileSync(file))).toBe(false)
    writeFileSync(file, otherwise)
    copyDocsScript(fake, dirname(file))
    expect(readFileSync(file).equals(otherwise)).toBe(true)
    for (const wrong of [brotliCompressSync('another script'), Buffer.from('not compressed')]) {
      writeFileSync(file, wrong)
      copyDocsScript(fake, dirname(file))
      expect(brotliDecompressSync(readFileSync(file)).toString()).toBe(script)
    }
  } finally {
    rmSync(fake, { recursive: true, force: true })
  }
})
