import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../openapi/build/document.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../src/contract/generated', name), 'utf8'))

/** The generated contract, which is served, and which the tests check against. */
export const contract = read('openapi.json') as Document

/** The generated AsyncAPI document: the messages of the sockets, and the domain events. */
export const messages = read('asyncapi.json') as { asyncapi: string; channels: object } & Pick<Document, 'components'>
