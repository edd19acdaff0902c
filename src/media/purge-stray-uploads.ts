import { type Ctx, run } from '../core/context.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'
import { originalKey, uploadKey } from './storage-keys.ts'

const dayMs = 24 * 60 * 60 * 1000

const waiting = statement({
  name: 'media.waiting_for_files',
  params: { ids: arrayOf(uuid) },
  row: { id: uuid },
  text: (p) => `
    select id
    from media
    where id = any (${p.ids})
      and status in ('reserved', 'processing')`,
})

/**
 * Deletes uploaded files that nothing will read, a day after they were written: what a client wrote to its presigned
 * address after the upload was completed, and what remains of calls that were interrupted.
 */
export async function purgeStrayUploads(ctx: Ctx): Promise<void> {
  const { storage, clock } = ctx.core
  const before = new Date(clock.now().getTime() - dayMs)
  for (const prefix of [uploadKey(''), originalKey('')])
    for await (const objects of storage.list(prefix)) {
      const old = objects.filter(({ modifiedAt }) => modifiedAt <= before).map(({ key }) => key.slice(prefix.length))
      const ids = old.filter((name) => isId.test(name))
      const kept = new Set((await run(ctx, waiting, { ids })).map(({ id }) => id))
      for (const id of ids.filter((id) => !kept.has(id))) await storage.remove(prefix + id)
    }
}

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
