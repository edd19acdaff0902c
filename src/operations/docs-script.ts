import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { knownBrotli } from '../http/index.ts'

const file = join(import.meta.dirname, 'generated/scalar.js.br')

let script: Promise<Buffer> | undefined

/** Returns the script that renders `/docs`. It is read and decompressed once, at the first request. */
export function docsScript(): Promise<Buffer> {
  script ??= read()
  return script
}

async function read(): Promise<Buffer> {
  const compressed = await readFile(file)
  const whole = await promisify(brotliDecompress)(compressed)
  knownBrotli(whole, compressed)
  return whole
}
