import { fail } from '../contract/errors.ts'
import { FileBody } from '../contract/handlers.ts'
import type { Core } from '../core/core.ts'
import type { StoredObject } from '../platform/storage.ts'
import { type ByteRange, byteRangeOf } from './byte-range.ts'

const partBytes = 512 * 1024

type Wanted = { range?: string | undefined; ifRange?: string | undefined; isConditional: boolean }
type OpenedFile = { body: FileBody; size: number; range: ByteRange | undefined }
type Part = StoredObject & { bytes: Buffer }

/**
 * Opens an object for a response, or returns undefined when there is none. It is read in parts, the next one when the
 * client has taken the last: a large file is never in memory as a whole, and a slow client occupies no connection to
 * the storage. A client that leaves ends the read.
 * @throws RANGE_NOT_SATISFIABLE, STORAGE_ERROR
 */
export async function openFile({ storage }: Core, key: string, wanted: Wanted): Promise<OpenedFile | undefined> {
  // Most requests want the whole file, and most files are one part: then one request to the storage is enough.
  const isPlain = wanted.range === undefined && !wanted.isConditional
  const first = isPlain ? await storage.readPart(key, { start: 0, length: partBytes }) : undefined
  const found = isPlain ? first : await storage.describe(key)
  if (found === undefined) return undefined
  const { size, etag } = found
  const isCurrent = wanted.ifRange === undefined || wanted.ifRange === `"${etag}"`
  const range = isCurrent ? byteRangeOf(wanted.range, size) : undefined
  if (range === 'unsatisfiable') fail('RANGE_NOT_SATISFIABLE', { size_bytes: size })
  const { start, end } = range ?? { start: 0, end: size }
  const read = async (from: number, signal: AbortSignal): Promise<Buffer> => {
    const length = Math.min(partBytes, end - from)
    const part: Part | undefined = await storage.readPart(key, { start: from, length, etag, signal })
    if (part === undefined) throw new Error(`${key} was deleted while it was sent`)
    return part.bytes
  }
  const stream = (): ReadableStream<Uint8Array> => streamOf(start, end, first?.bytes, read)
  return { body: new FileBody({ etag, length: end - start, stream }), size, range }
}

function streamOf(
  start: number,
  end: number,
  first: Buffer | undefined,
  read: (from: number, signal: AbortSignal) => Promise<Buffer>,
): ReadableStream<Uint8Array> {
  const left = new AbortController()
  let at = start
  let known = first
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const bytes = known ?? (await read(at, left.signal))
        known = undefined
        at += bytes.length
        controller.enqueue(new Uint8Array(bytes))
        if (at >= end) controller.close()
      },
      cancel: () => left.abort(),
    },
    { highWaterMark: 0 },
  )
}
