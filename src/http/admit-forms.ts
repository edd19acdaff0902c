import type { Context, MiddlewareHandler } from 'hono'
import { fail } from '../contract/errors.ts'
import type { Ctx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { shortened } from './bound-issues.ts'
import { createFairSlots } from './fair-slots.ts'
import { refuseManyParts } from './form-parts.ts'
import { httpVariables } from './http.variables.ts'
import { nameFile } from './name-file.ts'
import { maxFormBytes, readerOf } from './request-body.ts'
import { type Spooled, SpoolRefusal, spool } from './spool.ts'
import { refuseEncoded } from './validate.ts'

// Each of these forms is held in memory, several times over, until it is stored.
const maxInMemory = 8

/** The forms of this process: how many are open for each account, how many bytes of all are on disk, and the slots. */
const forms = part({
  open: () => ({ openOf: new Map<string, number>(), bytes: 0, slots: createFairSlots(maxInMemory) }),
})

/**
 * Accepts forms with a boundary. A form waits on disk until all of it has arrived; only then does it take one of eight
 * slots, which accounts get in turn. So an upload that never ends takes nothing from others: it counts for its own
 * account, and ends when it is too slow.
 */
export function admitForms(core: Core): MiddlewareHandler {
  return async (c, next) => {
    if (Number(c.req.header('content-length') ?? 0) > maxFormBytes) refuseSize()
    refuseEncoded(c)
    const given = c.req.header('content-type')
    const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(given ?? '')
    if (boundary === null)
      fail('UNSUPPORTED_MEDIA_TYPE', { content_type: given === undefined ? null : shortened(given) })
    // The form parser reads the header more strictly than RFC 9110.
    const delimiter = boundary[1] ?? boundary[2]!
    c.req.raw.headers.set('content-type', `multipart/form-data; boundary=${delimiter}`)
    await whileOpen(c, core, async (account) => {
      const spooled = await receive(c, core)
      try {
        const free = await core.of(forms).slots.take(account)
        try {
          const bytes = await spooled.read()
          refuseManyParts(bytes, delimiter)
          c.req.bodyCache.arrayBuffer = Promise.resolve(nameFile(bytes, delimiter)) as never
          await next()
        } finally {
          free()
        }
      } finally {
        await spooled.close()
      }
    })
  }
}

/** Runs `work` while the form counts as open for the caller's account. */
async function whileOpen(c: Context, core: Core, work: (account: string) => Promise<void>): Promise<void> {
  const { openOf } = core.of(forms)
  const { actor, address } = c.get('ctx') as Ctx
  const account = actor.kind === 'user' ? actor.id : String(address)
  const limit = core.config.of(httpVariables).UPLOADS_AT_ONCE
  const open = openOf.get(account) ?? 0
  if (open >= limit) fail('TOO_MANY_UPLOADS', { limit }, { retryAfterSeconds: 1 })
  openOf.set(account, open + 1)
  try {
    await work(account)
  } finally {
    const left = openOf.get(account)! - 1
    if (left === 0) openOf.delete(account)
    else openOf.set(account, left)
  }
}

/**
 * Stores the body on disk.
 * @throws UPLOAD_TOO_SLOW, PAYLOAD_TOO_LARGE, SERVICE_UNAVAILABLE when too much is on disk already
 */
async function receive(c: Context, core: Core): Promise<Spooled> {
  const state = core.of(forms)
  const { UPLOAD_BYTES_PER_SECOND, UPLOAD_PERIOD_SECONDS, UPLOAD_SPOOL_BYTES } = core.config.of(httpVariables)
  let reserved = 0
  const release = (): void => {
    state.bytes -= reserved
    reserved = 0
  }
  try {
    const spooled = await spool(readerOf(c), {
      maxBytes: maxFormBytes,
      bytesPerSecond: UPLOAD_BYTES_PER_SECOND,
      periodMs: UPLOAD_PERIOD_SECONDS * 1000,
      reserve(bytes) {
        if (state.bytes + bytes > UPLOAD_SPOOL_BYTES)
          fail('SERVICE_UNAVAILABLE', { reason: 'too many uploads at once' }, { retryAfterSeconds: 1 })
        state.bytes += bytes
        reserved += bytes
      },
    })
    return { read: spooled.read, close: () => spooled.close().finally(release) }
  } catch (error) {
    release()
    if (!(error instanceof SpoolRefusal)) throw error
    if (error.reason === 'too large') refuseSize()
    return fail('UPLOAD_TOO_SLOW', { reason: error.message }, { cause: error })
  }
}

function refuseSize(): never {
  return fail('PAYLOAD_TOO_LARGE', { limit_bytes: maxFormBytes })
}
