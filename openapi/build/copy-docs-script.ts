import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/**
 * Copies the script that renders `/docs`, compressed, and its licence into `folder`. The package takes 211 MB with its
 * dependencies, and a server needs only this file. The script is compressed again only when it has changed, because
 * another version of zlib may write different bytes.
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
  // The package declares the MIT licence without its text; another package of the same repository contains the text.
  writeFileSync(join(folder, 'scalar.LICENSE'), readFileSync(join(packages, 'components/LICENSE')))
}

/** Returns the decompressed content; undefined if the file does not exist or cannot be decompressed. */
function decompressed(path: string): Buffer | undefined {
  if (!existsSync(path)) return undefined
  try {
    return brotliDecompressSync(readFileSync(path))
  } catch {
    return undefined
  }
}
