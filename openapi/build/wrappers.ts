import type { Schema } from './document.ts'

/** A generated schema: its file in `openapi/`, and the source files that it is generated from. */
export type GeneratedSchema = { path: string; from: string[]; schema: Schema }

/** Content of an envelope: the discriminator field and its value, the file of its data, and the example. */
type EnvelopeContent = {
  field: string
  value: string
  dataFile: string
  example: { data: unknown; [field: string]: unknown }
}

/** Returns the schema of an envelope with this content. */
export function enveloped(envelope: Schema, { field, value, dataFile, example }: EnvelopeContent): Schema {
  const properties = envelope.properties!
  return {
    ...envelope,
    properties: {
      ...properties,
      [field]: { ...properties[field], enum: [value], examples: [value] },
      data: { $ref: dataFile },
    },
    examples: [{ ...(envelope.examples![0] as object), [field]: value, ...example }],
  }
}

/** Returns the schema as an enum that may have more values than these. */
export function openEnum({ description, ...rest }: Schema, values: string[]): Schema {
  return { description, anyOf: [{ type: 'string', enum: values }, { type: 'string' }], ...rest }
}

/** Returns the union with these members and the mapping of its discriminator. */
export function withMembers(union: Schema, members: { type: string; file: string }[]): Schema {
  const { description, discriminator, ...rest } = union
  return {
    description,
    oneOf: members.map(({ file }) => ({ $ref: file })),
    discriminator: { ...discriminator!, mapping: Object.fromEntries(members.map(({ type, file }) => [type, file])) },
    ...rest,
  }
}
