import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Document } from './document.ts'
import { eventSchemas } from './event-schemas.ts'
import { messageSchemas } from './message-schemas.ts'
import { readSchema, readSources, type Sources } from './sources.ts'
import type { Made } from './wrappers.ts'

/**
 * Returns the contract as one document, linted, and what its data schemas say of events and messages. What is made of
 * those is written into a copy of `openapi/` in the folder `work`, so the sources hold nothing that is generated.
 */
export function bundle(root: string, work: string): { document: Document; sources: Sources } {
  const openapi = join(work, 'openapi')
  cpSync(join(root, 'openapi'), openapi, { recursive: true })
  cpSync(join(root, 'redocly.yaml'), join(work, 'redocly.yaml'))
  const sources = readSources(openapi)
  const read = (path: string) => readSchema(openapi, path)
  const made = [...eventSchemas(sources.events, read), ...messageSchemas(sources.messages, read)]
  for (const { path, schema } of made) writeFileSync(join(openapi, path), stringify(schema, { lineWidth: 0 }))
  // Run where the copy is, Redocly names files as they are called in the sources.
  const redocly = (...args: string[]): void => {
    const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js')
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: work, env, encoding: 'utf8' })
    const said = `${stdout}${stderr}`.replaceAll(`${work}/`, '')
    if (status !== 0) throw new Error(`redocly ${args[0]}:\n${said}${origins(said, made)}`)
  }
  redocly('lint', 'openapi/openapi.yaml')
  redocly('bundle', 'openapi/openapi.yaml', '--ext', 'json', '-o', 'bundle.json')
  const document = JSON.parse(readFileSync(join(work, 'bundle.json'), 'utf8')) as Document
  leaveOutBlocks(document)
  return { document, sources }
}

/** Takes out of the data schemas what others were made of, since those say it. */
function leaveOutBlocks(document: Document): void {
  for (const schema of Object.values(document.components.schemas)) {
    delete schema['x-event']
    delete schema['x-message']
    delete schema['x-notification']
  }
}

/** Returns a line for each generated file that a text names, saying where it comes from. */
function origins(text: string, made: Made[]): string {
  const named = made.filter(({ path }) => text.includes(`openapi/${path}`))
  return named.map(({ path, from }) => `openapi/${path} is generated from ${from.join(' and ')}\n`).join('')
}
