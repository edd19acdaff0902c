/** `npm run generate`: lints and bundles the contract, then generates all files from it. Deterministic. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { generate as orval } from 'orval'
import { stringify } from 'yaml'
import { bundle } from './bundle.ts'
import { expandErrors, readCatalogue } from './catalogue.ts'
import { violations } from './contract-rules.ts'
import { copyDocsScript } from './copy-docs-script.ts'
import { describeEvents } from './describe-events.ts'
import { type Document, isSocket } from './document.ts'
import { emitClient, emitClientMessages } from './emit-client.ts'
import { emitConfiguration } from './emit-configuration.ts'
import { emitErrors } from './emit-errors.ts'
import { emitMessages } from './emit-messages.ts'
import { emitOperations } from './emit-operations.ts'
import { addResponseHeaders, describeDeprecations } from './response-headers.ts'
import { lineViolations, titleViolations } from './text-rules.ts'
import { checkEmailAddresses, countCodePoints, openBodies } from './zod-text.ts'

const root = join(import.meta.dirname, '../..')
const generated = join(root, 'src/contract/generated')
const clientGenerated = join(root, 'clients/typescript/src/generated')
const banner = '// Generated from openapi/ by `npm run generate`. Do not edit.\n'

const written: { folder: string; name: string; text: string }[] = []

/** Keeps a file until all are complete: a mistake in the contract must not leave half of them behind. */
function write(folder: string, name: string, text: string): void {
  written.push({ folder, name, text })
}

function writeAll(): void {
  for (const { folder, name, text } of written) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Adds the messages of sockets and NATS as operations, so that orval generates schemas for them too. */
function withMessagesAsOperations(document: Document): Document {
  const messages = Object.entries(document.webhooks).map(([name, item]) => [`/messages/${name}`, item])
  return { ...document, paths: { ...document.paths, ...Object.fromEntries(messages) }, webhooks: {} }
}

/**
 * Removes the operations that a client does not call: `fetch` cannot open sockets, pages and scripts of the
 * documentation are for browsers, and the callbacks are for the media server.
 */
function forClients(document: Document): Document {
  const isForOthers = (path: string): boolean => path.startsWith('/docs') || path.startsWith('/ingest')
  const paths = Object.entries(document.paths).filter(([path]) => !isSocket(path) && !isForOthers(path))
  return { ...document, paths: Object.fromEntries(paths), webhooks: {} }
}

async function run(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'nova-generate-'))
  try {
    const { document, sources } = bundle(root, work)
    const catalogue = readCatalogue(join(root, 'openapi/errors.yaml'))
    const texts = [...titleViolations(document), ...lineViolations(join(root, 'openapi'))]
    const broken = [...violations(document, catalogue, sources), ...texts]
    if (broken.length > 0)
      throw new Error(`the contract breaks its rules (contract-rules.ts):\n  ${broken.join('\n  ')}`)
    expandErrors(document, catalogue)
    addResponseHeaders(document, join(root, 'openapi/headers'))
    describeDeprecations(document)
    describeEvents(document)

    const json = `${JSON.stringify(document, null, 2)}\n`
    write(generated, 'openapi.json', json)
    write(generated, 'openapi.yaml', stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }))
    write(generated, 'types.ts', banner + astToString(await openapiTypescript(json, { alphabetize: false })))
    write(generated, 'errors.ts', banner + emitErrors(catalogue))
    write(join(root, 'docs'), 'configuration.md', emitConfiguration())
    write(generated, 'messages.ts', banner + emitMessages(sources))
    copyDocsScript(root, join(root, 'src/operations/generated'))

    writeFileSync(join(work, 'zod.json'), JSON.stringify(withMessagesAsOperations(document)))
    await orval({
      input: { target: join(work, 'zod.json') },
      output: {
        target: join(work, 'schemas.ts'),
        client: 'zod',
        mode: 'single',
        override: {
          zod: {
            strict: { body: true, param: true, query: true, header: false, response: false },
            generate: { body: true, param: false, query: false, header: false, response: false },
          },
        },
      },
    })
    const zodText = readFileSync(join(work, 'schemas.ts'), 'utf8').replace(/^\/\*\*[\s\S]*?\*\/\n/, '')
    const schemas = openBodies(document, checkEmailAddresses(countCodePoints(zodText)))
    write(generated, 'schemas.ts', banner + schemas)
    const zodNames = new Set([...schemas.matchAll(/^export const (\w+) =/gm)].map((match) => match[1]!))
    write(generated, 'operations.ts', banner + emitOperations(document, zodNames))

    writeFileSync(join(work, 'client.json'), JSON.stringify(forClients(document)))
    await orval({
      input: { target: join(work, 'client.json') },
      output: {
        target: join(clientGenerated, 'nova.ts'),
        client: 'fetch',
        mode: 'single',
        headers: true,
        urlEncodeParameters: true,
        override: {
          enumGenerationType: 'union',
          fetch: { includeHttpResponseReturnType: true },
          mutator: { path: join(root, 'clients/typescript/src/http.ts'), name: 'send', extension: '.ts' },
        },
      },
    })
    const client = readFileSync(join(clientGenerated, 'nova.ts'), 'utf8').replace(/^[\s\S]*?(?=import )/, banner)
    write(clientGenerated, 'nova.ts', client)
    write(clientGenerated, 'client.ts', banner + emitClient(forClients(document)))
    write(clientGenerated, 'messages.ts', banner + emitClientMessages(document))
    writeAll()
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

await run()
