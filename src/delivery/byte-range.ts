/** The bytes from `start` up to `end`, without `end`. */
export type ByteRange = { start: number; end: number }

/**
 * Returns the range of a `Range` header in a file of `size` bytes, `unsatisfiable` if it begins behind the end of the
 * file, or undefined if the whole file must be sent: without the header, and for a form that is not known, such as
 * several ranges. Source: RFC 9110, section 14.
 */
export function byteRangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first === '') return Number(last) === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(last)), end: size }
  if (last !== '' && Number(last) < Number(first)) return undefined
  if (Number(first) >= size) return 'unsatisfiable'
  return { start: Number(first), end: last === '' ? size : Math.min(size, Number(last) + 1) }
}
