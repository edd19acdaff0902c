import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const cache = join(import.meta.dirname, '../../.nova')

/**
 * Launches a headless Chromium from an npm package. The package contains the libraries and fonts that it needs, except
 * glibc, so nothing else is required on the machine. It resolves no other host than 127.0.0.1 and looks for no updates.
 */
export async function launchBrowser(): Promise<Browser> {
  const home = await unpackPackage()
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    // Chromium has no sandbox for root, which is the user in a container. The pages are our own.
    chromiumSandbox: false,
    args: [
      '--disable-background-networking',
      '--no-first-run',
      '--no-zygote',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    env: { HOME: home, LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  })
}

/** Unpacks the package if necessary, which takes a few seconds, and returns the folder. */
async function unpackPackage(): Promise<string> {
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home
  const temporary = `${home}.${process.pid}`
  mkdirSync(temporary, { recursive: true })
  const { TMPDIR } = process.env
  // The package unpacks into TMPDIR, which is otherwise shared with other users. The folder is renamed when it is
  // complete, so that a partial one is never used.
  process.env.TMPDIR = temporary
  try {
    const { default: binary, inflate } = await import('@sparticuz/chromium')
    await binary.executablePath()
    await inflate(join(packageFolder, 'bin/al2023.tar.br'))
    writeFileSync(join(temporary, 'fonts/fonts.conf'), fontsConf(home))
    renameSync(temporary, home)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  return home
}

/** Returns a fonts.conf for this folder. The one of the package names the system's temporary folder. */
function fontsConf(home: string): string {
  const dirs = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>\n`
}
