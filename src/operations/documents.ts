import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { appContract, type Contract } from '../contract/app-contract.ts'
import type { components } from '../contract/generated/types.ts'
import { part } from '../core/part.ts'
import { knownBrotli } from '../http/index.ts'

const generated = join(import.meta.dirname, '../contract/generated')
/** The address in the sources of the contract, in servers and examples. */
const localUrl = 'http://localhost:8080'

type Scope = components['schemas']['DocumentScope']
type Documents = {
  openapiJson(scope: Scope): Promise<Buffer>
  openapiYaml(scope: Scope): Promise<Buffer>
  asyncapiJson(): Promise<Buffer>
}

/** The documents of the API with the address of this installation. Each is prepared once, at its first request. */
export const documents = part<Documents>({
  open({ config }) {
    const prepared = new Map<string, Promise<Buffer>>()
    const once = (name: string, prepare: () => Promise<string>): Promise<Buffer> => {
      const buffer = prepared.get(name) ?? prepare().then(withBrotli)
      prepared.set(name, buffer)
      // A failure, such as a lack of file handles, is not kept.
      buffer.catch(() => prepared.delete(name))
      return buffer
    }
    const read = async (name: string): Promise<object> => {
      const text = await readFile(join(generated, name), 'utf8')
      return JSON.parse(text.replaceAll(localUrl, config.publicUrl)) as object
    }
    const openapi = async (scope: Scope): Promise<object> => {
      const contract = (await read('openapi.json')) as Contract
      return scope === 'app' ? appContract(contract) : contract
    }
    return {
      openapiJson: (scope) => once(`openapi-${scope}.json`, async () => JSON.stringify(await openapi(scope))),
      asyncapiJson: () => once('asyncapi.json', async () => JSON.stringify(await read('asyncapi.json'))),
      async openapiYaml(scope) {
        return once(`openapi-${scope}.yaml`, async () => {
          const { stringify } = await import('yaml')
          return stringify(await openapi(scope), { lineWidth: 0, aliasDuplicateObjects: false })
        })
      },
    }
  },
})

/** Compresses the text better than a response is compressed, because it is sent many times. */
async function withBrotli(text: string): Promise<Buffer> {
  const body = Buffer.from(text)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  knownBrotli(body, await promisify(brotliCompress)(body, { params }))
  return body
}
