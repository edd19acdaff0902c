import type { Catalogue } from './catalogue.ts'
import {
  type Document,
  type Operation,
  type OperationAt,
  operationsOf,
  rateLimitClasses,
  resolve,
  type Schema,
} from './document.ts'
import { fieldErrors } from './emit-operations.ts'
import type { EventSource, Sources } from './sources.ts'

/** Checks the rules of this project that Redocly's configuration cannot express. Returns one line per violation. */
export function violations(document: Document, catalogue: Catalogue, { events }: Sources): string[] {
  const ofOperations = operationRules(document, catalogue)
  const ofSchemas = [...schemaRules(document), ...eventRules(document, events)]
  return [...patternRules(document), ...ofOperations, ...ofSchemas, ...catalogueRules(document, catalogue)]
}

/** Checks that every regex engine knows the patterns: those of some languages do not know `\\p{…}`. */
function patternRules(document: Document): string[] {
  const patterns = JSON.stringify(document).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)
  const unusual = [...patterns].map(([, text]) => JSON.parse(text!) as string).filter((one) => /\\p\{/i.test(one))
  return unusual.map((one) => `the pattern ${one}: not every regex engine knows \\p{…}; use a format and a description`)
}

function operationRules(document: Document, catalogue: Catalogue): string[] {
  const found: string[] = []
  for (const { method, path, operation } of operationsOf(document)) {
    const name = `${method} ${path}`
    if (operation['x-errors'] === undefined) found.push(`${name}: x-errors is missing`)
    const unknown = (operation['x-errors'] ?? []).filter((code) => !(code in catalogue))
    found.push(...unknown.map((code) => `${name}: ${code} is not in errors.yaml`))
    const body = operation.requestBody
    if (body !== undefined && !body.required && hasRequiredFields(document, Object.values(body.content)[0]!.schema))
      found.push(`${name}: a body with required fields must be required`)
    const json = body?.content['application/json']?.schema
    const ownCodes = new Set(json === undefined ? [] : Object.values(fieldErrors(document, json, '')))
    const unlisted = [...ownCodes].filter((code) => !operation['x-errors']?.includes(code))
    found.push(...unlisted.map((code) => `${name}: a field of its body has ${code}, which x-errors does not list`))
    found.push(...locationRules(document, { method, path, operation }).map((text) => `${name}: ${text}`))
    found.push(...rateLimitRules({ method, path, operation }).map((text) => `${name}: ${text}`))
    found.push(...deprecationRules(operation).map((text) => `${name}: ${text}`))
    // 206 is a part of what 200 returns.
    const successes = Object.keys(operation.responses).filter((status) => Number(status) < 300 && status !== '206')
    if (successes.length !== 1) found.push(`${name}: must have exactly one success response, has ${successes.length}`)
  }
  return found
}

/** Checks that what a POST creates has a `Location` if the contract can read it, and only then. */
function locationRules(document: Document, { method, path, operation }: OperationAt): string[] {
  const location = operation['x-location']
  const creates = method === 'post' && operation.responses['201'] !== undefined
  if (location !== undefined && !creates) return ['x-location is only for a POST with 201']
  if (location !== undefined && document.paths[location]?.get === undefined)
    return [`x-location: there is no GET ${location}`]
  const items = Object.keys(document.paths).filter((one) => one.startsWith(`${path}/{`) && one.endsWith('}'))
  const readable = items.find((one) => document.paths[one]!.get !== undefined)
  return creates && location === undefined && readable !== undefined ? [`x-location is missing: ${readable}`] : []
}

/** Checks that each operation has a limit of requests: those of the API are counted in Redis, all others not. */
function rateLimitRules({ path, operation }: OperationAt): string[] {
  const limit = operation['x-rate-limit']
  if (limit === undefined) return path.startsWith('/api/v1') ? [] : ['x-rate-limit is missing']
  if (!rateLimitClasses.includes(limit)) return [`x-rate-limit: there is no limit ${limit}`]
  const isOfApi = limit === 'standard' || limit === 'sensitive'
  return isOfApi === path.startsWith('/api/v1') ? [] : [`x-rate-limit: ${limit} is not for this path`]
}

function deprecationRules(operation: Operation): string[] {
  const { deprecated, 'x-deprecated-since': since, 'x-sunset': sunset } = operation
  const isDay = (text: string | undefined): boolean => text === undefined || /^\d{4}-\d{2}-\d{2}$/.test(text)
  return [
    ...((deprecated === true) === (since !== undefined) ? [] : ['deprecated and x-deprecated-since belong together']),
    ...(isDay(since) && isDay(sunset) ? [] : ['x-deprecated-since and x-sunset must be days, as 2027-06-01']),
    ...(sunset === undefined || (since !== undefined && since < sunset)
      ? []
      : ['x-sunset must be after x-deprecated-since']),
  ]
}

/** Returns whether the schema has required fields, so that a body cannot be omitted. */
function hasRequiredFields(document: Document, schema: Schema): boolean {
  return (resolve(document, schema).required ?? []).length > 0
}

function schemaRules(document: Document): string[] {
  const found: string[] = []
  const bodies = bodyNames(document)
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (schema.description === undefined) found.push(`schema ${name}: description is missing`)
    if (schema.examples === undefined) found.push(`schema ${name}: examples are missing`)
    for (const [property, inner] of Object.entries(schema.properties ?? {})) {
      if (!/^[a-z][a-z0-9_]*$/.test(property)) found.push(`schema ${name}.${property}: not snake_case`)
      const isDescribed = inner.$ref !== undefined || inner.description !== undefined
      if (!isDescribed) found.push(`schema ${name}.${property}: description is missing`)
    }
    const isObject = schema.oneOf === undefined && schema.enum === undefined
    if (bodies.has(name) && isObject && typeof schema.additionalProperties !== 'boolean')
      found.push(`schema ${name}: a request body must be closed (additionalProperties: false) or declared open (true)`)
    const isIncomplete = schema.required?.some((property) => !(property in (schema.properties ?? {})))
    if (isIncomplete) found.push(`schema ${name}: requires a property that it does not define`)
  }
  return found
}

/** Checks that operations and fields which an event names exist. A test compares its consumers with `src/`. */
function eventRules(document: Document, events: EventSource[]): string[] {
  const operations = new Set(operationsOf(document).map(({ operation }) => operation.operationId))
  return events.flatMap(({ name, type, event }) => {
    const fields = document.components.schemas[`${name}EventData`]!.properties ?? {}
    const { feeds = [], pages = [], content = [] } = event.invalidates ?? {}
    const changed = [...feeds, ...pages, ...content].filter((field) => field !== 'actor_id')
    const actor = event['example-actor'] === 'system' ? undefined : event['example-actor']
    const about = [event.target?.user, event.target?.content, actor].filter((field) => field !== undefined)
    const unknownFields = [...about, ...changed].filter((field) => !(field in fields))
    const unknownOperations = event['emitted-by'].filter((one) => one !== 'job' && !operations.has(one))
    return [
      ...unknownOperations.map((one) => `event ${type}: there is no operation ${one}`),
      ...unknownFields.map((field) => `event ${type}: there is no field ${field}`),
    ]
  })
}

/** Returns the names of the schemas of request bodies and of their parts, which are called `…Input`. */
function bodyNames(document: Document): Set<string> {
  const contents = operationsOf(document).map(({ operation }) => operation.requestBody?.content ?? {})
  const refs = contents.flatMap((content) => Object.values(content).map(({ schema }) => schema.$ref))
  const bodies = refs.flatMap((ref) => ref?.split('/').at(-1) ?? [])
  const parts = Object.keys(document.components.schemas).filter((name) => name.endsWith('Input'))
  return new Set([...bodies, ...parts])
}

function catalogueRules(document: Document, catalogue: Catalogue): string[] {
  const listed = new Set(operationsOf(document).flatMap(({ operation }) => operation['x-errors'] ?? []))
  const mapped = new Set<string>()
  const visit = (schema: Schema): void => {
    if (schema['x-error-code'] !== undefined) mapped.add(schema['x-error-code'])
    for (const inner of Object.values(schema.properties ?? {})) visit(inner)
  }
  for (const schema of Object.values(document.components.schemas)) visit(schema)
  return [
    ...Object.entries(catalogue)
      .filter(([code, entry]) => entry.implied === undefined && !listed.has(code))
      .map(([code]) => `errors.yaml ${code}: no operation lists it`),
    ...[...mapped].filter((code) => !(code in catalogue)).map((code) => `x-error-code ${code} is not in errors.yaml`),
  ]
}
