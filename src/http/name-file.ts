/**
 * Gives the first part of a form a file name if it has none. RFC 7578 does not require one, but the form parser reads a
 * part without one as text, which would change its bytes. Copies the form only then.
 */
export function nameFile(form: Buffer, boundary: string): Buffer {
  const start = form.indexOf(`--${boundary}`)
  const end = start < 0 ? -1 : form.indexOf('\r\n\r\n', start)
  if (end < 0 || end - start > maxHeadBytes) return form
  const head = form.toString('latin1', start, end)
  const disposition = /^content-disposition:.*$/im.exec(head)
  if (disposition === null || /;\s*filename\*?=/i.test(disposition[0])) return form
  const at = start + disposition.index + disposition[0].length
  return Buffer.concat([form.subarray(0, at), Buffer.from('; filename="file"'), form.subarray(at)])
}

const maxHeadBytes = 16 * 1024
