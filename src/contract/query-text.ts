import { z } from '@hono/zod-openapi'

/** Text that Postgres accepts as a parameter: without the NUL character. */
export const plainText = z.string().refine((text) => !text.includes('\0'), 'A text must not contain the NUL character')

/** A list, separated by commas. */
export const listText = plainText.transform((text) => text.split(','))

/**
 * Decimal digits in a path, query or header as a number. Stricter than coercion, which accepts `0x10`, `1e1` and
 * blanks.
 */
export const integerText = z
  .string()
  .regex(/^-?\d{1,15}$/, 'Expected a whole number')
  .transform(Number)

/** `true` or `false`, and no other spelling. */
export const booleanText = z.enum(['true', 'false']).transform((text) => text === 'true')
