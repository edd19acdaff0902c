import { compareSchemas } from './compare-schemas.ts'
import {
  type Contract,
  follow,
  type Operation,
  type OperationAt,
  type Parameter,
  type Requirement,
} from './contract.ts'
import type { Findings } from './finding.ts'
import type { Place } from './place.ts'

type Pair = { released: Contract; current: Contract; findings: Findings }

const contentOf = (body: { content?: Record<string, { schema?: object }> }) => Object.entries(body.content ?? {})

/** Compares an operation with its released form. */
export function compareOperations(pair: Pair, released: OperationAt, current: OperationAt): void {
  const { operationId } = current.operation
  const add: Add = (harm, what, instead) => {
    const where = `${current.method.toUpperCase()} ${current.path} (${operationId})`
    pair.findings.add({ harm, subject: released.operation.operationId, where, what, instead }, operationId)
  }
  compareIdentity(add, released.operation, current.operation)
  compareAccess(add, pair, released.operation, current.operation)
  compareParameters(add, pair, released, current)
  compareBodies(add, pair, released.operation, current.operation)
  compareResponses(add, pair, released.operation, current.operation)
}

type Add = (harm: 'wire' | 'source' | 'none', what: string, instead: string) => void

/** Returns the place of the first schema of an operation: what is inline is named after the operation. */
export function startOf(pair: Pair, operationId: string, direction: Place['direction'], path: string): Place {
  return { ...pair, direction, operation: operationId, subject: operationId, path, seen: new Set() }
}

function compareIdentity(add: Add, released: Operation, current: Operation): void {
  const isKept = current['x-former-ids']?.includes(released.operationId)
  if (released.operationId !== current.operationId && !isKept)
    add('source', `its operationId was ${released.operationId}`, 'List the former id in x-former-ids.')
  const [was, is] = [released.tags?.[0], current.tags?.[0]]
  if (was !== is) add('source', `its tag is ${is}, was ${was}`, 'Keep the first tag: generators group by it.')
}

const roles = ['user', 'moderator', 'admin']

function compareAccess(add: Add, pair: Pair, released: Operation, current: Operation): void {
  const [was, is] = [released.security ?? pair.released.security, current.security ?? pair.current.security]
  const [before, after] = [was ?? [], is ?? []]
  // No requirement is like one that is empty.
  const alternatives: Requirement[] = before.length === 0 ? [{}] : before
  const isEnough = (given: Requirement): boolean =>
    after.length === 0 || after.some((needed) => Object.keys(needed).every((scheme) => scheme in given))
  if (!alternatives.every(isEnough))
    add('wire', `it requires ${after.map((one) => Object.keys(one).join(' and ')).join(' or ')}`, 'Add an operation.')
  const rank = (operation: Operation): number => roles.indexOf(operation['x-role'] ?? 'user')
  if (rank(current) > rank(released))
    add('wire', `it requires the role ${current['x-role']}, was ${released['x-role'] ?? 'user'}`, 'Keep the role.')
}

function compareParameters(add: Add, pair: Pair, released: OperationAt, current: OperationAt): void {
  const [before, after] = [parametersOf(pair.released, released), parametersOf(pair.current, current)]
  for (const [key, was] of before) {
    const is = after.get(key)
    const name = `${was.in} parameter ${was.name}`
    if (is === undefined) {
      add('wire', `the ${name} is gone`, 'Keep it and deprecate it.')
      continue
    }
    if (is.name !== was.name) add('source', `the ${name} is called ${is.name}`, 'Keep the name.')
    if (is.required && !was.required) add('wire', `the ${name} is required`, 'Make it optional.')
    const [wrote, writes] = [was, is].map(
      ({ style, explode }) => `${style ?? 'default'}, explode ${explode ?? 'default'}`,
    )
    if (wrote !== writes) add('wire', `the ${name} is written as ${writes}, was ${wrote}`, 'Keep the form.')
    const path = `${name} of ${current.operation.operationId}`
    compareSchemas(startOf(pair, current.operation.operationId, 'request', path), was.schema, is.schema)
  }
  for (const [key, is] of after) {
    if (before.has(key)) continue
    const what = `the ${is.in} parameter ${is.name} is new`
    if (is.required) add('wire', `${what} and required`, 'Make it optional.')
    else add('none', what, '')
  }
}

/** Returns the parameters by place and name; those of the path by their position, since a name there is not sent. */
function parametersOf(contract: Contract, { path, operation }: OperationAt): Map<string, Parameter> {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
  const all = (operation.parameters ?? []).map((parameter) => follow(contract, parameter).node)
  const nameOf = (one: Parameter) => (one.in === 'header' ? one.name.toLowerCase() : one.name)
  return new Map(all.map((one) => [`${one.in} ${one.in === 'path' ? inPath.indexOf(one.name) : nameOf(one)}`, one]))
}

function compareBodies(add: Add, pair: Pair, released: Operation, current: Operation): void {
  const [was, is] = [released, current].map(({ requestBody }) => requestBody)
  if (was === undefined && is === undefined) return
  if (was === undefined) {
    if (is!.required) add('wire', 'it requires a body', 'Make the body optional.')
    else add('none', 'it takes a body', '')
    return
  }
  if (is === undefined) {
    add('wire', 'it takes no body', 'Keep on accepting the body.')
    return
  }
  const [before, after] = [follow(pair.released, was).node, follow(pair.current, is).node]
  if (after.required && !before.required) add('wire', 'the body is required', 'Keep it optional.')
  for (const [type, { schema }] of contentOf(before)) {
    const next = after.content[type]
    if (next === undefined) add('wire', `the body can no longer be ${type}`, 'Keep on accepting it.')
    else if (schema && next.schema) {
      const path = `the body of ${current.operationId}`
      compareSchemas(startOf(pair, current.operationId, 'request', path), schema, next.schema)
    }
  }
}

function compareResponses(add: Add, pair: Pair, released: Operation, current: Operation): void {
  const codes = (current['x-errors'] ?? []).filter((code) => !released['x-errors']?.includes(code))
  if (codes.length > 0) add('none', `it can answer ${codes.join(', ')}`, '')
  for (const [status, response] of Object.entries(released.responses)) {
    const next = current.responses[status]
    if (next !== undefined) compareAnswers(add, pair, current.operationId, status, [response, next])
    // Clients handle codes, and any status of an error.
    else if (Number(status) < 400) add('wire', `it no longer answers ${status}`, 'Keep the status.')
  }
  for (const status of Object.keys(current.responses).filter((one) => !(one in released.responses)))
    if (Number(status) < 300) add('wire', `it can answer ${status}`, 'Keep the status of success.')
    else add('none', `it can answer ${status}`, '')
}

type Answer = Operation['responses'][string]

function compareAnswers(add: Add, pair: Pair, operationId: string, status: string, [was, is]: [Answer, Answer]): void {
  const [before, after] = [follow(pair.released, was).node, follow(pair.current, is).node]
  const start = (path: string) => startOf(pair, operationId, 'response', path)
  for (const [type, { schema }] of contentOf(before)) {
    const next = after.content?.[type]
    if (next === undefined) add('wire', `${status} is no longer ${type}`, 'Keep the content type.')
    else if (schema && next.schema) compareSchemas(start(`${status} of ${operationId}`), schema, next.schema)
  }
  const added = contentOf(after).filter(([type]) => before.content?.[type] === undefined)
  for (const [type] of added) add('none', `${status} can be ${type}`, '')
  for (const [name, header] of Object.entries(before.headers ?? {})) {
    const next = after.headers?.[name]
    if (next === undefined) {
      add('wire', `${status} has no header ${name}`, 'Keep the header.')
      continue
    }
    const [had, has] = [follow(pair.released, header).node, follow(pair.current, next).node]
    if (had.required && !has.required)
      add('wire', `the header ${name} of ${status} can be missing`, 'Keep it required.')
    if (had.schema && has.schema) compareSchemas(start(`the header ${name} of ${operationId}`), had.schema, has.schema)
  }
}
