import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installContractTools, lintDocument } from '../../cli/contract-tools/index.ts'
import { contract } from '../contract/contract-document.ts'

// The whole contract takes two minutes: `nova contract lint` and `nova contract release` check it. Here is a small part
// with one mistake, for which the linters must fail.

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nova-lint-'))
  await installContractTools()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The health check, the only path of a small document with everything else that the contract has around its paths. */
function smallContract(): typeof contract {
  const { '/healthz': health } = contract.paths
  const { Health } = contract.components.schemas
  const small = structuredClone({ ...contract, paths: { '/healthz': health! }, webhooks: {}, tags: [] })
  for (const status of [400, 429]) delete small.paths['/healthz']!.get!.responses[status]
  // Its schema is not here.
  delete small.components.headers.FeedSource
  small.components = { ...small.components, schemas: { Health: Health! }, parameters: {}, responses: {}, examples: {} }
  return small
}

test('both linters find a reference to nothing, and nothing else', async () => {
  const document = smallContract()
  document.components.schemas.Health!.properties!.status = { $ref: '#/components/schemas/Nothing' }
  const path = join(folder, 'openapi.json')
  writeFileSync(path, JSON.stringify(document))
  const [spectral, ibm] = await lintDocument(path)
  expect(spectral!.problems).toMatch(/invalid-ref .*Nothing.*\(1 error,/s)
  expect(ibm!.problems).toMatch(/Nothing.*number of errors {3}: 1\n/s)
}, 60_000)
