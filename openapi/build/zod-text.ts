import { type Document, operationsOf, resolve } from './document.ts'

const checkedString = /zod\.string\(\)((?:\.(?:min|max|regex)\((?:[^()]|\([^()]*\))*\))+)/g
const lengthCheck = /\.(min|max)\((\w+)\)/g

/**
 * Rewrites the length checks of generated strings to count Unicode code points, as JSON Schema does. zod counts UTF-16
 * units, so an emoji would count twice.
 */
export function countCodePoints(source: string): string {
  const inCodePoints = (checks: string): string => checks.replace(lengthCheck, '.check($1CodePoints($2))')
  const rewritten = source.replace(checkedString, (_, checks: string) => `zod.string()${inCodePoints(checks)}`)
  return `import { maxCodePoints, minCodePoints } from '../code-points.ts'\n${rewritten}`
}

/** Replaces zod's check of e-mail addresses, which refuses `&` in the local part and domains of other scripts. */
export function checkEmailAddresses(source: string): string {
  const rewritten = source.replaceAll('zod.email()', 'emailAddress()')
  return `import { emailAddress } from '../email-address.ts'\n${rewritten}`
}

/**
 * Opens the bodies whose schema has `additionalProperties: true`, since other systems write them; orval closes every
 * body.
 */
export function openBodies(document: Document, source: string): string {
  return operationsOf(document).reduce((text, { operation }) => {
    const schema = operation.requestBody?.content['application/json']?.schema
    if (schema === undefined || resolve(document, schema).additionalProperties !== true) return text
    const name = `${operation.operationId[0]!.toUpperCase()}${operation.operationId.slice(1)}Body`
    return text.replace(`export const ${name} = zod.strictObject(`, `export const ${name} = zod.looseObject(`)
  }, source)
}
