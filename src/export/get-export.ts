import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { integer, statement, text, textOf, uuid } from '../platform/statement.ts'

export type AccountExport = components['schemas']['AccountExport']

const downloadSeconds = 15 * 60

const read = statement({
  name: 'export.read',
  params: { user: uuid },
  row: {
    status: textOf<'queued' | 'running' | 'ready' | 'failed'>(),
    done: integer,
    total: integer,
    requested_at: text,
  },
  text: (p) => `
    select status, done, total, ${timestampSql('requested_at')} as requested_at
    from exports
    where user_id = ${p.user}`,
})

/** Returns the key of the archive of a user. */
export function archiveKey(userId: string): string {
  return `exports/${userId}.zip`
}

/** Returns the newest export of the caller. */
export async function getExport(ctx: UserCtx): Promise<AccountExport> {
  const { id } = ctx.actor
  const [row] = await run(ctx, read, { user: id })
  if (row === undefined) return { status: 'none', progress: { done: 0, total: 0 }, requested_at: null, download: null }
  const { status, done, total, requested_at } = row
  const { storage } = ctx.core
  const download =
    status === 'ready' ? await storage.presignGet(archiveKey(id), 'nova-export.zip', downloadSeconds) : null
  return { status, progress: { done, total }, requested_at, download }
}
