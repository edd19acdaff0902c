import { type Ctx, run } from '../core/context.ts'
import { exportRows } from '../core/export.ts'
import { instant, nullable, statement, uuid } from '../platform/statement.ts'
import { archiveKey } from './get-export.ts'

const keptMs = 7 * 24 * 60 * 60 * 1000

const expired = statement({
  name: 'export.expired',
  params: { before: instant },
  row: { user_id: uuid },
  text: (p) => `
    select user_id
    from exports
    where finished_at <= ${p.before}
    order by finished_at
    limit 1000`,
})

const remove = statement({
  name: 'export.remove',
  params: { user: uuid, before: nullable(instant) },
  text: (p) => `
    delete from exports
    where user_id = ${p.user}
      and (${p.before} is null or finished_at <= ${p.before})`,
})

/** Deletes exports that have been ready for seven days, first the archive and then the row. */
export async function purgeExports(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.core.clock.now().getTime() - keptMs)
  for (const { user_id: user } of await run(ctx, expired, { before })) {
    await ctx.core.storage.remove(archiveKey(user))
    await run(ctx, remove, { user, before })
  }
}

/** Deletes the export of a user, also an archive that a worker has stored without finishing the export. */
async function eraseExport(ctx: Ctx, user: string): Promise<void> {
  await run(ctx, remove, { user, before: null })
  await ctx.core.storage.remove(archiveKey(user))
}

export const eraseExports = { exports: eraseExport }

/** Exports when exports were requested. */
export const exportExports = {
  exports: exportRows({
    name: 'export.export_exports',
    from: 'exports',
    columns: 'status, requested_at, finished_at',
    where: (user) => `user_id = ${user}`,
  }),
}
