import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Catalogue } from './catalogue.ts'
import type { Document } from './document.ts'
import { errorSchemas } from './error-schemas.ts'
import { eventSchemas } from './event-schemas.ts'
import { messageSchemas } from './message-schemas.ts'
import { readSchema, readSources, type Sources } from './sources.ts'
import type { GeneratedSchema } from './wrappers.ts'

/**
 * Lints and bundles the contract. Returns it as one document, and the definitions of its events and messages. The
 * schemas that are generated from these definitions are written into a copy of `openapi/` in the folder `work`, so the
 * sources contain nothing that is generated.
 * @throws Error with the output of Redocly
 */
export function bundle(root: string, work: string, catalogue: Catalogue): { document: Document; sources: Sources } {
  const openapi = join(work, 'openapi')
  cpSync(join(root, 'openapi'), openapi, { recursive: true })
  cpSync(join(root, 'redocly.yaml'), join(work, 'redocly.yaml'))
  const sources = readSources(openapi)
  const read = (path: string) => readSchema(openapi, path)
  const generated = [
    ...eventSchemas(sources.events, read),
    ...messageSchemas(sources.messages, read),
    ...errorSchemas(catalogue, read),
  ]
  for (const { path, schema } of generated) writeFileSync(join(openapi, path), stringify(schema, { lineWidth: 0 }))
  // In the folder of the copy, so that Redocly reports the paths that the sources have.
  const redocly = (...args: string[]): void => {
    const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js')
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: work, env, encoding: 'utf8' })
    const output = `${stdout}${stderr}`.replaceAll(`${work}/`, '')
    if (status !== 0) throw new Error(`redocly ${args[0]}:\n${output}${originsOf(output, generated)}`)
  }
  redocly('lint', 'openapi/openapi.yaml')
  redocly('bundle', 'openapi/openapi.yaml', '--ext', 'json', '-o', 'bundle.json')
  const document = JSON.parse(readFileSync(join(work, 'bundle.json'), 'utf8')) as Document
  removeDefinitions(document)
  return { document, sources }
}

/** Removes the definitions from the data schemas: the schemas generated from them contain the same. */
function removeDefinitions(document: Document): void {
  for (const schema of Object.values(document.components.schemas)) {
    delete schema['x-event']
    delete schema['x-message']
    delete schema['x-notification']
  }
}

/** Returns a line with the sources of each generated file that the text names. */
function originsOf(text: string, generated: GeneratedSchema[]): string {
  const named = generated.filter(({ path }) => text.includes(`openapi/${path}`))
  return named.map(({ path, from }) => `openapi/${path} is generated from ${from.join(' and ')}\n`).join('')
}
