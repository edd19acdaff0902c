import type { Schema } from './document.ts'

/** A schema that is generated: its file in `openapi/`, and the hand-written ones that it comes from. */
export type Made = { path: string; from: string[]; schema: Schema }

/** What goes into an envelope: the field that tells it apart and its value, the file of its data, and the example. */
type Inside = { field: string; value: string; dataFile: string; example: { data: unknown; [field: string]: unknown } }

/** Returns an envelope with something in it. */
export function enveloped(envelope: Schema, { field, value, dataFile, example }: Inside): Schema {
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

/** Returns a union with its members, told apart by the discriminator that it names. */
export function withMembers(union: Schema, members: { type: string; file: string }[]): Schema {
  const { description, discriminator, ...rest } = union
  return {
    description,
    oneOf: members.map(({ file }) => ({ $ref: file })),
    discriminator: { ...discriminator!, mapping: Object.fromEntries(members.map(({ type, file }) => [type, file])) },
    ...rest,
  }
}
