import { z } from '@hono/zod-openapi'

/** Decimal digits in a path, query or header as a number. Stricter than coercion, which takes `0x10`, `1e1` and blanks. */
export const integerText = z
  .string()
  .regex(/^-?\d{1,15}$/, 'Expected a whole number')
  .transform(Number)
