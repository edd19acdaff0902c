import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const cache = join(import.meta.dirname, '../../.nova')

/**
 * A headless Chromium out of an npm package, with the libraries and fonts that it needs beside glibc, so that nothing
 * of the machine's is asked for. It knows no other host than 127.0.0.1 and asks nobody for updates.
 */
export async function launchBrowser(): Promise<Browser> {
  const home = await unpacked()
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    // Root, as in a container, has no sandbox to offer. The pages are our own.
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

/** The folder of the unpacked package; it takes a few seconds the first time. */
async function unpacked(): Promise<string> {
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home
  const making = `${home}.${process.pid}`
  mkdirSync(making, { recursive: true })
  const { TMPDIR } = process.env
  // The package unpacks into the system's temporary folder, which other users share. Whole or not at all: renamed when
  // it is complete.
  process.env.TMPDIR = making
  try {
    const { default: binary, inflate } = await import('@sparticuz/chromium')
    await binary.executablePath()
    await inflate(join(packageFolder, 'bin/al2023.tar.br'))
    writeFileSync(join(making, 'fonts/fonts.conf'), fontsConf(home))
    renameSync(making, home)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  return home
}

/** The package's own one looks for the fonts in the system's temporary folder. */
function fontsConf(home: string): string {
  const dirs = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>\n`
}
