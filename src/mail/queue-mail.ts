import { type Ctx, sql } from '../core/context.ts'
import { emit } from '../events/index.ts'
import type { MailData, MailKind } from './mails.ts'

const statement = {
  name: 'mail_queue',
  text: 'insert into mails (id, kind, recipient, user_id, sealed_data, created_at) values ($1, $2, $3, $4, $5, $6)',
}

/**
 * Queues a mail within the call's transaction: it is sent exactly if that commits, by the worker, and once, or twice if
 * the worker dies right after sending. What it says is sealed until then and gone afterwards; events carry its id only.
 */
export async function queueMail(
  ctx: Ctx,
  mail: { kind: MailKind; to: string; userId?: string; data: MailData },
): Promise<void> {
  const { newId, clock, secrets } = ctx.core
  const id = newId()
  await sql(ctx, statement, [
    id,
    mail.kind,
    mail.to,
    mail.userId ?? null,
    secrets.seal('mail', id, Buffer.from(JSON.stringify(mail.data))),
    clock.now(),
  ])
  await emit(ctx, 'mail_queued', { mail_id: id, kind: mail.kind })
}
