import { describe, expect, test } from 'vitest'
import { compareContracts } from '../../openapi/build/compare/compare-contracts.ts'
import { type Contract, follow, operationsIn, type Schema } from '../../openapi/build/compare/contract.ts'
import type { Finding, Harm } from '../../openapi/build/compare/finding.ts'
import { forOperators } from '../../openapi/build/compare/for-operators.ts'
import { formOf } from '../../openapi/build/compare/schema-form.ts'
import { randomFrom } from '../support/random.ts'
import { contract as generated } from './contract-document.ts'
import { ref, small } from './small-contract.ts'

type Pick = <T>(all: T[]) => T | undefined
/** Changes a contract at a random place. Returns a description, or undefined if it has no such place. */
type Change = (contract: Contract, pick: Pick) => string | undefined

const today = '2026-12-01'
const real = structuredClone(generated) as unknown as Contract
// What only operators call breaks other people: `compare-contracts.test.ts`.
for (const { path, operation } of operationsIn(real))
  if (forOperators.has(operation.operationId)) delete real.paths[path]
const copy = (contract: Contract): Contract => JSON.parse(JSON.stringify(contract)) as Contract

function pickerOf(seed: number): Pick {
  const random = randomFrom(seed)
  return (all) => (all.length === 0 ? undefined : all[random(all.length)])
}

/** Returns the names of the schemas that clients receive or send, by following references only. */
function namesIn(contract: Contract, direction: 'received' | 'sent'): Set<string> {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref: target } = node as { $ref?: string }
    if (typeof target === 'string' && !found.has(target)) {
      found.add(target)
      visit(follow(contract, node as Schema).node)
    }
    for (const inner of Object.values(node)) visit(inner)
  }
  for (const { operation } of operationsIn(contract))
    visit(direction === 'received' ? operation.responses : [operation.requestBody, operation.parameters])
  for (const { post } of Object.values(contract.webhooks ?? {}))
    if ((post['x-direction'] === 'client-to-server') === (direction === 'sent')) visit(post.requestBody)
  return new Set([...found].filter((one) => one.includes('/schemas/')).map((one) => one.split('/').at(-1)!))
}

function schemas(contract: Contract, direction: 'received' | 'sent', is: (schema: Schema) => boolean): string[] {
  return [...namesIn(contract, direction)].filter((name) => is(contract.components.schemas[name]!))
}

const isObject = ({ properties = {} }: Schema): boolean => Object.keys(properties).length > 0
const operations = (contract: Contract) => operationsIn(contract).map(({ operation }) => operation)

/** Returns a random field of a random object, and the object. */
function field(
  contract: Contract,
  pick: Pick,
  direction: 'received' | 'sent',
  is: (schema: Schema, name: string) => boolean,
) {
  const all = schemas(contract, direction, isObject).flatMap((name) =>
    Object.keys(contract.components.schemas[name]!.properties!).map((property) => ({ name, property })),
  )
  const fits = all.filter(({ name, property }) => is(contract.components.schemas[name]!, property))
  const found = pick(fits)
  return found && { ...found, schema: contract.components.schemas[found.name]! }
}

const additions: Record<string, Change> = {
  'an optional field': (contract, pick) => {
    const closed = (one: Schema): boolean => one.additionalProperties === false
    const received = namesIn(contract, 'received')
    const open = Object.keys(contract.components.schemas).filter((name) => {
      const schema = contract.components.schemas[name]!
      return isObject(schema) && !(closed(schema) && received.has(name))
    })
    const name = pick(open)
    if (name === undefined) return undefined
    contract.components.schemas[name]!.properties!.added_field = { type: 'string' }
    return name
  },
  'an operation': (contract, pick) => {
    const model = pick(operations(contract))!
    contract.paths['/added'] = { get: { ...structuredClone(model), operationId: 'addedOperation', parameters: [] } }
    return model.operationId
  },
  'an optional parameter': (contract, pick) => {
    const operation = pick(operations(contract))!
    operation.parameters ??= []
    operation.parameters.push({ name: 'added', in: 'query', required: false, schema: { type: 'string' } })
    return operation.operationId
  },
  'an error': (contract, pick) => {
    const operation = pick(operations(contract))!
    operation.responses['418'] = {}
    operation['x-errors'] = [...(operation['x-errors'] ?? []), 'ADDED']
    return operation.operationId
  },
  'a value of an open enum': (contract, pick) => {
    const name = pick(Object.keys(contract.components.schemas).filter((one) => formOf(contract, ref(one)).open))
    const list = name && contract.components.schemas[name]!.anyOf!.find((one) => one.enum)
    if (!list) return undefined
    list.enum!.push('added')
    return name
  },
  'a value of an enum that is only sent': (contract, pick) => {
    const received = namesIn(contract, 'received')
    const name = pick(schemas(contract, 'sent', (one) => one.enum !== undefined).filter((one) => !received.has(one)))
    if (name !== undefined) contract.components.schemas[name]!.enum!.push('added')
    return name
  },
  'a longer text in a request': (contract, pick) => {
    const hasLength = (schema: Schema, name: string): boolean => 'maxLength' in schema.properties![name]!
    const found = field(contract, pick, 'sent', hasLength)
    if (found) Object.assign(found.schema.properties![found.property]!, { maxLength: 1_000_000 })
    return found?.property
  },
  'another text': (contract, pick) => {
    const name = pick(Object.keys(contract.components.schemas))!
    Object.assign(contract.components.schemas[name]!, { description: 'Added.', examples: ['added'] })
    return name
  },
}

const breaks: Record<string, [Harm, Change]> = {
  'an operation is removed': [
    'wire',
    (contract, pick) => {
      const at = pick(operationsIn(contract).filter(({ operation }) => !operation.deprecated))!
      delete contract.paths[at.path]![at.method]
      return at.operation.operationId
    },
  ],
  'an operation is called differently': [
    'source',
    (contract, pick) => {
      const operation = pick(operations(contract))!
      operation.operationId = `${operation.operationId}Again`
      return operation.operationId
    },
  ],
  'a parameter is removed': [
    'wire',
    (contract, pick) => {
      const operation = pick(operations(contract).filter(({ parameters = [] }) => parameters.length > 0))!
      operation.parameters!.splice(operation.parameters!.indexOf(pick(operation.parameters!)!), 1)
      return operation.operationId
    },
  ],
  'a field of a response is removed': [
    'wire',
    (contract, pick) => {
      const { schema, name, property } = field(contract, pick, 'received', () => true)!
      delete schema.properties![property]
      schema.required = schema.required?.filter((one) => one !== property)
      return `${name}.${property}`
    },
  ],
  'a field of a response can be missing': [
    'wire',
    (contract, pick) => {
      const found = field(contract, pick, 'received', (schema, name) => schema.required?.includes(name) ?? false)!
      found.schema.required = found.schema.required!.filter((one) => one !== found.property)
      return `${found.name}.${found.property}`
    },
  ],
  'a field of a response gets another type': [
    'wire',
    (contract, pick) => {
      const { schema, name, property } = field(contract, pick, 'received', () => true)!
      schema.properties![property] = { type: 'array', items: { type: 'boolean' } }
      return `${name}.${property}`
    },
  ],
  'a text of a response becomes nullable': [
    'wire',
    (contract, pick) => {
      const found = field(contract, pick, 'received', (schema, name) => schema.properties![name]!.type === 'string')!
      found.schema.properties![found.property]!.type = ['string', 'null']
      return `${found.name}.${found.property}`
    },
  ],
  'a field of a request is removed': [
    'wire',
    (contract, pick) => {
      const { schema, name, property } = field(contract, pick, 'sent', () => true)!
      delete schema.properties![property]
      return `${name}.${property}`
    },
  ],
  'a required field of a request is added': [
    'wire',
    (contract, pick) => {
      const name = pick(schemas(contract, 'sent', isObject))!
      const schema = contract.components.schemas[name]!
      schema.properties!.added_field = { type: 'string' }
      schema.required = [...(schema.required ?? []), 'added_field']
      return name
    },
  ],
  'a text of a request gets shorter': [
    'wire',
    (contract, pick) => {
      const hasLength = (schema: Schema, name: string): boolean => 'maxLength' in schema.properties![name]!
      const found = field(contract, pick, 'sent', hasLength)!
      Object.assign(found.schema.properties![found.property]!, { maxLength: 0 })
      return `${found.name}.${found.property}`
    },
  ],
  'a value that is sent is removed': [
    'wire',
    (contract, pick) => {
      const name = pick(schemas(contract, 'sent', (schema) => (schema.enum?.length ?? 0) > 1))
      if (name !== undefined) contract.components.schemas[name]!.enum!.pop()
      return name
    },
  ],
  'a public operation needs a token': [
    'wire',
    (contract, pick) => {
      const operation = pick(operations(contract).filter(({ security }) => security?.length === 0))!
      operation.security = [{ bearer: [] }]
      return operation.operationId
    },
  ],
  'a success is answered with another status': [
    'wire',
    (contract, pick) => {
      const operation = pick(operations(contract))!
      const status = Object.keys(operation.responses).find((one) => Number(one) < 300)!
      operation.responses['299'] = operation.responses[status]!
      delete operation.responses[status]
      return operation.operationId
    },
  ],
  'a schema is removed': [
    'source',
    (contract, pick) => {
      const name = pick(Object.keys(contract.components.schemas))!
      const text = JSON.stringify(contract).replaceAll(
        `"#/components/schemas/${name}"`,
        '"#/components/schemas/Renamed"',
      )
      Object.assign(contract, JSON.parse(text))
      contract.components.schemas.Renamed = contract.components.schemas[name]!
      delete contract.components.schemas[name]
      return name
    },
  ],
}

const harmful = (found: Finding[]): Finding[] => found.filter(({ harm }) => harm !== 'none')
const contracts: [string, Contract, number][] = [
  ['the small contract', small, 60],
  // Once: comparing the whole contract takes seconds.
  ['the contract of Nova', real, 1],
]

describe.each(contracts)('%s', (_name, contract, rounds) => {
  test('grows by any additions without breaking anybody', () => {
    const tried = new Set<string>()
    for (let seed = 1; seed <= rounds * 2; seed++) {
      const pick = pickerOf(seed)
      const changed = copy(contract)
      const done = Array.from({ length: 6 }, () => {
        const title = pick(Object.keys(additions))!
        const at = additions[title]!(changed, pick)
        if (at !== undefined) tried.add(title)
        return `${title}: ${at}`
      })
      expect(harmful(compareContracts(contract, changed, today)), `seed ${seed}: ${done.join(', ')}`).toEqual([])
    }
    expect(tried.size).toBeGreaterThan(4)
  })

  test.each(Object.entries(breaks))('%s: found wherever it happens', (_title, [harm, change]) => {
    for (let seed = 1; seed <= rounds; seed++) {
      const changed = copy(contract)
      const at = change(changed, pickerOf(seed))
      if (at === undefined) continue
      const found = compareContracts(contract, changed, today)
      expect(
        found.map((one) => one.harm),
        `seed ${seed}: ${at}`,
      ).toContain(harm)
    }
  })
})
