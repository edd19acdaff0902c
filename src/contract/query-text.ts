import { z } from '@hono/zod-openapi'

/** Text without control characters other than newline and tab. Postgres does not accept the NUL character either. */
export const plainText = z
  .string()
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), 'A text must not contain control characters')

/** A hashtag: letters, combining marks and digits of any script, and underscores. */
export const hashtagText = plainText.regex(/^[\p{L}\p{M}\p{N}_]+$/u, 'Expected letters, digits and underscores')

/** A list, separated by commas, or given as several parameters with the same name, or both. */
export const listText = z
  .union([plainText, z.array(plainText)])
  .transform((texts) => [texts].flat().flatMap((text) => text.split(',')))

/**
 * Decimal digits in a path, query or header as a number: one spelling for each number. Coercion also accepts `0x10`,
 * `1e1`, `05` and blanks.
 */
export const integerText = z
  .string()
  .regex(/^(0|-?[1-9][0-9]{0,14})$/, 'Expected a whole number in decimal digits, without leading zeros')
  .transform(Number)

/** `true` or `false`, and no other spelling. */
export const booleanText = z.enum(['true', 'false']).transform((text) => text === 'true')
