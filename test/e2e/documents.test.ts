import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { provideProgram } from '../../cli/stack/debian.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { type Block, isOutput, type Shell, shellBlocks, startShell } from '../support/documents.ts'
import { toEnv } from '../support/environment.ts'

const blocks = ['README.md', 'docs/tour.md'].flatMap(shellBlocks)
/** How often each pastes all blocks: a second time they must work in a shell that has their variables. */
const shells = {
  bash: { args: ['--norc', '--noprofile', '-i'], times: 2 },
  zsh: { args: ['-f', '-i'], times: 1 },
}
const failures =
  /not found|no matches|parse error|syntax error|unmatched|jq: error|bad pattern|event not found|^nova: /im

const ingestSecret = 'the-secret-of-the-media-server'

let app: TestApp
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nova-documents-'))
  app = await startTestApp({ INGEST_SECRET: ingestSecret }, 'seeded')
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Pastes every block in order and expects the output that the document shows. */
async function pasteAll(shell: Shell): Promise<void> {
  for (const block of blocks) {
    const { stdout, stderr } = await shell.paste(block.code.replaceAll('http://localhost:8080', app.url))
    const printed = `${where(block)}\n${stdout}\n${stderr}`
    expect(failures.test(stderr), printed).toBe(false)
    if (block.output !== undefined) expect(isOutput(stdout, block.output), printed).toBe(true)
  }
}

const where = ({ file, line }: Block): string => `${file}:${line} printed:`

describe('the shell blocks of README.md and docs/tour.md', () => {
  test.concurrent.each(Object.entries(shells))('work in %s', { timeout: 600_000 }, async (name, { args, times }) => {
    const novaFolder = join(folder, name)
    mkdirSync(novaFolder, { recursive: true })
    writeFileSync(join(novaFolder, 'ingest-secret'), ingestSecret)
    const program = await provideProgram(name, name, { dir: folder, report: () => undefined })
    const shell = startShell(program.command, args, {
      ...{ PATH: process.env.PATH!, HOME: folder, TMPDIR: folder, ...program.env },
      ...toEnv(app.config),
      ...{
        NOVA_URL: app.url,
        NOVA_FOLDER: novaFolder,
        MAIL_FOLDER: inject('stack').MAIL_FOLDER,
      },
    })
    try {
      for (let time = 0; time < times; time++) await pasteAll(shell)
    } finally {
      shell.end()
    }
  })
})
