import { compareOperations, startOf } from './compare-operations.ts'
import { compareSchemas } from './compare-schemas.ts'
import { type Contract, type Operation, type OperationAt, operationsIn } from './contract.ts'
import { type Finding, findings } from './finding.ts'
import { shapeOf } from './shape.ts'

/**
 * Returns how a contract differs from a released one, those that break installed apps first. `today` is `YYYY-MM-DD`:
 * a deprecated operation can be removed after its `x-sunset`.
 */
export function compareContracts(released: Contract, current: Contract, today: string): Finding[] {
  const found = findings()
  const pair = { released, current, findings: found }
  const now = byAddress(current)
  const before = byAddress(released)
  for (const [address, was] of before) {
    const is = now.get(address)
    if (is !== undefined) compareOperations(pair, was, is)
    else found.add(removal(was, current, today))
  }
  for (const [address, { operation, ...at }] of now)
    if (!before.has(address)) found.add(addition(nameOf({ ...at, operation }), operation.operationId, 'the operation'))
  compareMessages(pair)
  compareSchemes(pair)
  compareComponents(pair)
  return found.all()
}

type Pair = Parameters<typeof compareOperations>[0]

function addition(where: string, subject: string, kind: string): Omit<Finding, 'operations'> {
  return { harm: 'none', subject, where, what: `${kind} is new`, instead: '' }
}

const nameOf = ({ method, path, operation }: OperationAt): string =>
  `${method.toUpperCase()} ${path} (${operation.operationId})`

/** Returns the operations by method and path. Names of path parameters are not sent, so they do not count. */
function byAddress(contract: Contract): Map<string, OperationAt> {
  const address = ({ method, path }: OperationAt): string => `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`
  return new Map(operationsIn(contract).map((at) => [address(at), at]))
}

function removal(was: OperationAt, current: Contract, today: string): Omit<Finding, 'operations'> {
  const { operationId, deprecated, 'x-sunset': sunset } = was.operation
  const moved = operationsIn(current).find(({ operation }) => operation.operationId === operationId)
  const what = moved ? `the operation is now ${moved.method.toUpperCase()} ${moved.path}` : 'the operation is gone'
  const subject = { subject: operationId, where: nameOf(was) }
  if (deprecated && sunset !== undefined && sunset.slice(0, 10) < today)
    return { ...subject, harm: 'source', what: `${what}, as announced for ${sunset}`, instead: '' }
  const instead = deprecated
    ? `Keep it until ${sunset ?? 'a day that x-sunset names'} has passed.`
    : 'Release it as deprecated with x-sunset first.'
  return { ...subject, harm: 'wire', what, instead }
}

/** Compares the messages of sockets and NATS, which are webhooks: what the server sends is like a response. */
function compareMessages(pair: Pair): void {
  const schemaOf = ({ requestBody }: Operation) => Object.values(requestBody?.content ?? {})[0]?.schema
  const [before, after] = [pair.released.webhooks ?? {}, pair.current.webhooks ?? {}]
  for (const [name, { post }] of Object.entries(before)) {
    const [was, is] = [schemaOf(post), after[name] && schemaOf(after[name].post)]
    if (is === undefined)
      pair.findings.add({ harm: 'wire', subject: name, where: name, what: 'the message is gone', instead: 'Keep it.' })
    if (was === undefined || is === undefined) continue
    const direction = post['x-direction'] === 'client-to-server' ? 'request' : 'response'
    compareSchemas(startOf(pair, name, direction, name), was, is)
  }
  for (const name of Object.keys(after).filter((one) => !(one in before)))
    pair.findings.add(addition(name, name, 'the message'))
}

function compareSchemes({ released, current, findings: found }: Pair): void {
  const after = current.components.securitySchemes ?? {}
  for (const [name, scheme] of Object.entries(released.components.securitySchemes ?? {})) {
    const next = after[name]
    const isSame = next !== undefined && shapeOf(scheme) === shapeOf(next)
    if (isSame) continue
    const what = `the security scheme ${next ? 'has changed' : 'is gone'}`
    found.add({ harm: 'wire', subject: name, where: name, what, instead: 'Add a scheme, and keep this one.' })
  }
}

/** A component that is gone is a type that is gone from generated clients, even if its content is the same. */
function compareComponents({ released, current, findings: found }: Pair): void {
  const [before, after] = [released.components.schemas, current.components.schemas]
  const added = Object.keys(after).filter((name) => !(name in before))
  for (const name of Object.keys(before).filter((one) => !(one in after))) {
    const same = added.find((one) => shapeOf(after[one]!) === shapeOf(before[name]!))
    const what = same ? `the schema is called ${same}` : 'the schema is gone'
    found.add({ harm: 'source', subject: name, where: name, what, instead: 'Keep the name.' })
  }
  for (const name of added) found.add(addition(name, name, 'the schema'))
}
