import type { ValidateFunction } from 'ajv/dist/2020.js'
import { type Document, type Response, resolve } from '../../openapi/build/document.ts'

type Header = { $ref?: string; required?: boolean; schema: { type: string } }

/** Headers that a response may have although the contract does not list them for it. */
const anywhere = ['allow', 'vary', 'deprecation', 'sunset']

/**
 * Checks the headers of a response against the contract: it has those that are required, their values are valid, and
 * there is none that the contract has for other responses only.
 * @param compile returns the validator of a schema
 */
export function checkHeaders(
  document: Document,
  { listed, headers, status }: { listed: Response; headers: Headers; status: number },
  compile: (schema: object) => ValidateFunction,
  fail: (problem: string) => never,
): void {
  const names = new Map(
    Object.entries(listed.headers ?? {}).map(([name, node]) => [
      name.toLowerCase(),
      resolve(document, node as unknown as Header),
    ]),
  )
  for (const [name, { required, schema }] of names) {
    const text = headers.get(name)
    if (text === null) {
      if (required === true) fail(`the header ${name} is missing`)
      continue
    }
    const value = schema.type === 'integer' ? Number(text) : text
    if (!compile(schema)(value)) fail(`the header ${name} is ${text}`)
  }
  for (const name of known(document))
    if (headers.has(name) && !names.has(name) && !anywhere.includes(name))
      fail(`the contract does not list the header ${name}`)
  if (status === 429 && !headers.has('retry-after')) fail('the header retry-after is missing')
  if ([204, 304].includes(status) && headers.has('content-type')) fail('a content type without content')
  if (!headers.has('cache-control')) fail('the header cache-control is missing')
}

let allNames: Set<string> | undefined
function known(document: Document): Set<string> {
  allNames ??= new Set(
    Object.values(document.paths)
      .flatMap((item) => Object.values(item))
      .flatMap(({ responses }) => Object.values(responses))
      .flatMap((response) => Object.keys(resolve(document, response).headers ?? {}))
      .map((name) => name.toLowerCase()),
  )
  return allNames
}
