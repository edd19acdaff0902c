import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../openapi/build/document.ts'

const path = join(import.meta.dirname, '../../src/contract/generated/openapi.json')

/** The generated contract, which is served, and which the tests check against. */
export const contract = JSON.parse(readFileSync(path, 'utf8')) as Document
