import type { Catalogue } from './catalogue.ts'
import type { Schema } from './document.ts'
import { type GeneratedSchema, openEnum } from './wrappers.ts'

const folder = 'schemas/errors'
const envelopePath = `${folder}/error-envelope.yaml`
const unionPath = `${folder}/KnownError.yaml`
const codesPath = `${folder}/ErrorCode.yaml`

/**
 * Returns the schemas that are generated from the catalogue: the codes, an error for each kind of details, and the
 * union of these errors. A code determines the details, so the code is the discriminator.
 */
export function errorSchemas(catalogue: Catalogue, read: (path: string) => Schema): GeneratedSchema[] {
  const kinds = Map.groupBy(Object.keys(catalogue), (code) => catalogue[code]!.details ?? 'No')
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
  const errors = sorted.map(([kind, codes]) => errorSchema(kind, codes, catalogue, read))
  const mapping = Object.fromEntries(sorted.flatMap(([kind, codes]) => codes.map((code) => [code, fileOf(kind)])))
  const { description, discriminator, ...rest } = read(unionPath)
  const members = sorted.map(([kind]) => ({ $ref: fileOf(kind) }))
  const union = { description, oneOf: members, discriminator: { ...discriminator!, mapping }, ...rest }
  return [
    ...errors,
    { path: unionPath, from: [unionPath], schema: union },
    { path: codesPath, from: [codesPath], schema: openEnum(read(codesPath), Object.keys(catalogue)) },
  ]
}

function fileOf(kind: string): string {
  return `${kind}DetailsError.yaml`
}

function errorSchema(
  kind: string,
  codes: string[],
  catalogue: Catalogue,
  read: (path: string) => Schema,
): GeneratedSchema {
  const envelope = read(envelopePath)
  const detailsPath = `${folder}/${kind}Details.yaml`
  const [code] = codes as [string]
  const example = {
    code,
    message: catalogue[code]!.message,
    details: read(detailsPath).examples![0],
    doc_url: `http://localhost:8080/docs/errors/${code}`,
    retryable: catalogue[code]!.retryable,
  }
  const schema = {
    ...envelope,
    properties: {
      ...envelope.properties,
      code: { ...envelope.properties!.code, enum: codes, examples: [code] },
      details: { $ref: `${kind}Details.yaml` },
    },
    examples: [example],
  }
  return { path: `${folder}/${fileOf(kind)}`, from: [envelopePath, detailsPath, 'errors.yaml'], schema }
}
