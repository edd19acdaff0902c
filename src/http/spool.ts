import { randomUUID } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A body that has arrived, in a temporary file that no other process can open. */
export type Spooled = { read(): Promise<Buffer>; close(): Promise<void> }

export type SpoolLimits = {
  maxBytes: number
  /** The slowest accepted speed, on average over each `periodMs`. */
  bytesPerSecond: number
  periodMs: number
  /** Called before bytes are stored. If it throws, the body is refused. */
  reserve(bytes: number): void
}

/** Why a body was not stored. `ended`: the client closed the connection before the end. */
export class SpoolRefusal extends Error {
  readonly reason: 'too large' | 'too slow' | 'ended'
  constructor(reason: SpoolRefusal['reason']) {
    super(`the body is refused: ${reason}`)
    this.reason = reason
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

/**
 * Stores a body in a temporary file while it arrives, so that a client that sends slowly holds a few kilobytes of
 * memory. The file has no name any more once it is open: the system deletes it when it is closed, also after a crash.
 * @throws SpoolRefusal
 */
export async function spool(reader: Reader, limits: SpoolLimits): Promise<Spooled> {
  const path = join(tmpdir(), `nova-upload-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  const done = new AbortController()
  let size = 0
  try {
    await unlink(path)
    const tooSlow = watchSpeed(() => size, limits, done.signal)
    for (;;) {
      const reading = reader.read().catch(() => {
        throw new SpoolRefusal('ended')
      })
      const chunk = await Promise.race([reading, tooSlow])
      if (chunk.done) break
      size += chunk.value.length
      if (size > limits.maxBytes) throw new SpoolRefusal('too large')
      limits.reserve(chunk.value.length)
      await file.write(chunk.value)
    }
  } catch (error) {
    await file.close()
    throw error
  } finally {
    done.abort()
  }
  return {
    async read() {
      const bytes = Buffer.allocUnsafe(size)
      for (let at = 0; at < size; ) {
        const { bytesRead } = await file.read(bytes, at, size - at, at)
        if (bytesRead === 0) throw new Error('the temporary file of an upload is too short')
        at += bytesRead
      }
      return bytes
    },
    close: () => file.close(),
  }
}

/** Rejects at the end of the first period in which too few bytes have arrived; never resolves. */
async function watchSpeed(size: () => number, limits: SpoolLimits, done: AbortSignal): Promise<never> {
  const least = (limits.bytesPerSecond * limits.periodMs) / 1000
  for (let before = 0; ; before = size()) {
    const isDone = await pause(limits.periodMs, false, { signal: done }).catch(() => true)
    if (isDone) return new Promise<never>(() => undefined)
    if (size() - before < least) throw new SpoolRefusal('too slow')
  }
}
