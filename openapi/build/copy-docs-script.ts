import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/**
 * Copies the script that draws `/docs`, compressed, and its license into `folder`: installed with what it depends on it
 * takes 211 MB, and a server needs this one file of them. Compressed again only when the script is another one, for
 * another zlib may write other bytes.
 */
export function copyDocsScript(root: string, folder: string): void {
  const packages = join(root, 'node_modules/@scalar')
  const script = readFileSync(join(packages, 'api-reference/dist/browser/standalone.js'))
  const target = join(folder, 'scalar.js.br')
  mkdirSync(folder, { recursive: true })
  if (!decompressed(target)?.equals(script)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: script.length,
    }
    writeFileSync(target, brotliCompressSync(script, { params }))
  }
  // The package says MIT and points to its repository for the text, which others from there carry.
  writeFileSync(join(folder, 'scalar.LICENSE'), readFileSync(join(packages, 'components/LICENSE')))
}

/** Returns what the file held before it was compressed; undefined when there is none, or none that can be read. */
function decompressed(path: string): Buffer | undefined {
  if (!existsSync(path)) return undefined
  try {
    return brotliDecompressSync(readFileSync(path))
  } catch {
    return undefined
  }
}
