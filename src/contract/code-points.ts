import { z } from '@hono/zod-openapi'

function check(accepts: (length: number) => boolean, issue: Record<string, unknown>, message: string) {
  return z.check<string>((context) => {
    const length = [...context.value].length
    if (!accepts(length))
      context.issues.push({ ...issue, origin: 'string', input: context.value, inclusive: true, message } as never)
  })
}

/** Checks for a string of at least `minimum` Unicode code points, as JSON Schema's `minLength` counts. */
export function minCodePoints(minimum: number) {
  return check(
    (length) => length >= minimum,
    { code: 'too_small', minimum },
    `Too short: expected at least ${minimum} characters`,
  )
}

/** Checks for a string of at most `maximum` Unicode code points, as JSON Schema's `maxLength` counts. */
export function maxCodePoints(maximum: number) {
  return check(
    (length) => length <= maximum,
    { code: 'too_big', maximum },
    `Too long: expected at most ${maximum} characters`,
  )
}
