import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from './contract.ts'
import { without } from './shape.ts'
import { compareVersions, isVersion } from './version.ts'

const ending = '.json'

/**
 * Returns the versions of the documents in a folder, the newest first.
 * @throws Error when a file is not named after a version
 */
export function releasedVersions(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files
    .map((file) => {
      const version = file.slice(0, -ending.length)
      if (file.endsWith(ending) && isVersion(version)) return version
      throw new Error(`${join(folder, file)}: the name must be a version, such as 1.5.0.json`)
    })
    .sort((a, b) => compareVersions(b, a))
}

/**
 * Returns a released document.
 * @throws Error when the document has another version than its name
 */
export function readReleased(folder: string, version: string): Contract {
  const path = join(folder, version + ending)
  const contract = JSON.parse(readFileSync(path, 'utf8')) as Contract
  if (contract.info.version === version) return contract
  throw new Error(`${path}: info.version is ${contract.info.version}`)
}

/** Writes a document into the folder, named after its version. */
export function writeReleased(folder: string, contract: Contract): string {
  const path = join(folder, contract.info.version + ending)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, releasedText(contract))
  return path
}

/**
 * Returns a document as JSON with a line for each operation and each component, so that Git shows a change as a few
 * lines. It is without examples: they promise nothing.
 */
export function releasedText(contract: Contract): string {
  return `${linesOf(without(contract, ['example', 'examples']), ['paths', 'webhooks', 'components'], 2)}\n`
}

/** Returns an object as JSON: a line for each field, and for each field `levels` deeper below the fields `split`. */
function linesOf(node: object, split: string[] | undefined, levels: number): string {
  const lines = Object.entries(node).map(([key, value]) => {
    const isSplit = levels > 0 && (split?.includes(key) ?? true)
    const text = isSplit ? linesOf(value as object, undefined, levels - 1) : JSON.stringify(value)
    return `${JSON.stringify(key)}: ${text}`
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`
}
