/** `npm run generate`: lints and bundles the contract, then generates all files from it. Deterministic. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate as orval } from 'orval'
import { asyncapi } from './asyncapi.ts'
import { bundle } from './bundle.ts'
import { readCatalogue } from './catalogue.ts'
import { violations } from './contract-rules.ts'
import { describeEvents } from './describe-events.ts'
import type { Document } from './document.ts'
import { emitChangelog } from './emit-changelog.ts'
import { emitClient, emitClientOperations } from './emit-client.ts'
import { emitClientTypes } from './emit-client-types.ts'
import { emitConfiguration } from './emit-configuration.ts'
import { emitErrors } from './emit-errors.ts'
import { emitMessages } from './emit-messages.ts'
import { emitOperations } from './emit-operations.ts'
import { emitTypes } from './emit-types.ts'
import { addErrorResponses } from './error-responses.ts'
import { unlimitedInputs } from './limit-rules.ts'
import { closedForms } from './open-form-rules.ts'
import { closed } from './open-forms.ts'
import { fillPageExamples } from './page-examples.ts'
import { documentText, published } from './published.ts'
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

async function run(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'nova-generate-'))
  try {
    const catalogue = readCatalogue(join(root, 'openapi/errors.yaml'))
    const { document, sources } = bundle(root, work, catalogue)
    const texts = [...titleViolations(document), ...lineViolations(join(root, 'openapi'))]
    const limits = unlimitedInputs(document)
    const broken = [...violations(document, catalogue, sources), ...limits, ...texts]
    if (broken.length > 0)
      throw new Error(`the contract breaks its rules (contract-rules.ts, limit-rules.ts):\n  ${broken.join('\n  ')}`)
    fillPageExamples(document)
    addErrorResponses(document, catalogue)
    const forms = closedForms(document)
    if (forms.length > 0) throw new Error(`closed enums and unions (open-form-rules.ts):\n  ${forms.join('\n  ')}`)
    addResponseHeaders(document, join(root, 'openapi/headers'))
    describeDeprecations(document)
    describeEvents(document)

    write(generated, 'openapi.json', documentText(published(document)))
    write(generated, 'asyncapi.json', documentText(asyncapi(document, sources)))
    write(generated, 'types.ts', banner + (await emitTypes(closed(document))))
    write(generated, 'errors.ts', banner + emitErrors(catalogue))
    write(join(root, 'docs'), 'configuration.md', emitConfiguration())
    write(generated, 'messages.ts', banner + emitMessages(sources))
    const changelog = readFileSync(join(root, 'openapi/CHANGELOG.md'), 'utf8')
    write(join(root, 'src/operations/generated'), 'changelog.html', emitChangelog(changelog))

    writeFileSync(join(work, 'zod.json'), JSON.stringify(withMessagesAsOperations(closed(document))))
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

    write(clientGenerated, 'types.ts', banner + (await emitClientTypes(document)))
    write(clientGenerated, 'operations.ts', banner + emitClientOperations(document))
    write(clientGenerated, 'client.ts', banner + emitClient(document))
    writeAll()
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

await run()
