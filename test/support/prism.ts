import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'
import { installContractTools, startTool } from '../../cli/contract-tools/index.ts'

export type Prism = { readonly url: string; stop(): Promise<void> }

/**
 * Starts Prism as a validating proxy in front of an installation. It adds `sl-violations` to each response that, or
 * whose request, does not match the document.
 */
export async function startPrism(document: object, upstream: string): Promise<Prism> {
  await installContractTools()
  const folder = await mkdtemp(join(tmpdir(), 'nova-prism-'))
  const path = join(folder, 'openapi.json')
  writeFileSync(path, JSON.stringify(document))
  const port = await getPort()
  const child = startTool('prism', ['proxy', path, upstream, '--host', '127.0.0.1', '--port', String(port)], folder)
  await new Promise<void>((resolve, reject) => {
    let output = ''
    child.all!.on('data', (text: Buffer) => {
      output += text
      if (output.includes('Prism is listening')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`Prism ended with ${code}:\n${output}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      await child
      await rm(folder, { recursive: true, force: true })
    },
  }
}
