import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import pRetry from 'p-retry'
import { folder, root } from '../local-environment.ts'
import { lockFolder } from '../stack/lock.ts'

const sources = join(root, 'openapi/tools')

/** Folder with a copy of `openapi/tools` and with the packages that its lock file names. */
export const toolFolder = join(folder, 'contract-tools')

const hashFile = join(toolFolder, 'node_modules/.nova-lock-hash')

/**
 * Installs the packages of `openapi/tools`, unless they are installed as its lock file says. They are separate from
 * those of Nova, so that `npm start` and the image do without them. Runs no install scripts.
 * @throws Error when `npm ci` fails, for instance without a network
 */
export async function installContractTools(): Promise<void> {
  mkdirSync(toolFolder, { recursive: true })
  // Two test files may need them at once. The second waits until the first has installed them.
  const lock = () => lockFolder(toolFolder, 'an installation of the tools')
  const unlock = await pRetry(lock, { retries: 1200, minTimeout: 250, factor: 1 })
  try {
    cpSync(sources, toolFolder, { recursive: true })
    const hash = createHash('sha256')
      .update(readFileSync(join(sources, 'package-lock.json')))
      .digest('hex')
    if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    await execa('npm', ['ci', ...options], { cwd: toolFolder })
    writeFileSync(hashFile, hash)
  } finally {
    unlock()
  }
}
