import { hash } from 'node:crypto'
import { fail } from './errors.ts'
import { type OperationId, operationMeta } from './generated/operations.ts'
import { RawJson } from './handlers.ts'

/**
 * Returns the entity tag of a body, without quotes and encoding. If the resource can be edited, the tag begins with the
 * version of the fields that an edit changes. An edit compares only this part, so a new like does not make it fail.
 */
export function entityTagOf(body: string | Buffer, fields: readonly string[]): string {
  const whole = hash('sha1', body, 'base64url')
  return fields.length === 0 ? whole : `${versionOf(JSON.parse(String(body)) as object, fields)}.${whole}`
}

/** Two states of a resource have the same version if these fields are equal. */
function versionOf(resource: object, fields: readonly string[]): string {
  const values = fields.map((field) => (resource as Record<string, unknown>)[field] ?? null)
  return hash('sha1', JSON.stringify(values), 'base64url')
}

/** Returns whether an `If-None-Match` names the tag. The comparison is weak: encodings and `W/` do not matter. */
export function noneMatches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || tagsIn(header).some((one) => one.replace(/^W\//, '') === tag)
}

/**
 * Throws unless the `If-Match` of an edit names the current version of the resource that exists. Must be called in the
 * transaction of the edit, when the resource is locked. A weak tag never matches.
 * @param read returns the resource as its GET does
 * @throws PRECONDITION_FAILED
 */
export async function expectUnchanged(
  edit: OperationId,
  ifMatch: string | undefined,
  read: () => Promise<object>,
): Promise<void> {
  if (ifMatch === undefined || ifMatch.trim() === '*') return
  const found = await read()
  const resource = (found instanceof RawJson ? JSON.parse(found.text) : found) as object
  const version = versionOf(resource, operationMeta[edit].version)
  if (!tagsIn(ifMatch).some((tag) => tag.split('.')[0] === version)) fail('PRECONDITION_FAILED')
}

/** Returns the tags of a list without their quotes and the suffix of their encoding. Weak tags keep `W/`. */
function tagsIn(header: string): string[] {
  return [...header.matchAll(/(W\/)?"([^"]*)"/g)].map(([, weak = '', tag]) => weak + tag!.replace(/-(br|gzip)$/, ''))
}
