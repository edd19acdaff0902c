import { fail } from '../contract/errors.ts'

/** A form has one part, the file. A client may add a few, which the validator names. */
const mostParts = 10

/**
 * Refuses a form with many parts before it is parsed: the parser makes an object of each, and a form has room for
 * hundreds of thousands.
 * @throws VALIDATION_FAILED
 */
export function refuseManyParts(form: Buffer, boundary: string): void {
  const delimiter = `\r\n--${boundary}`
  let parts = 0
  for (let at = form.indexOf(delimiter); at >= 0; at = form.indexOf(delimiter, at + delimiter.length))
    if (++parts > mostParts)
      fail('VALIDATION_FAILED', { in: 'body', issues: [{ field: '', message: `A form has up to ${mostParts} parts` }] })
}
