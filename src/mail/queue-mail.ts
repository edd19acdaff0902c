import { type Ctx, run } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { bytes, instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import type { MailData, MailKind } from './mails.ts'

const queue = statement({
  name: 'mail.queue',
  params: { id: uuid, kind: text, recipient: text, user: nullable(uuid), sealed_data: bytes, now: instant },
  text: (p) => `
    insert into mails (id, kind, recipient, user_id, sealed_data, created_at)
    values (${p.id}, ${p.kind}, ${p.recipient}, ${p.user}, ${p.sealed_data}, ${p.now})`,
})

/**
 * Queues a mail within the call's transaction. The worker sends it exactly if the transaction commits, and once, or
 * twice if the worker dies right after it has sent the mail. The data is encrypted until then and deleted afterwards;
 * events contain only the id of the mail.
 */
export async function queueMail(
  ctx: Ctx,
  mail: { kind: MailKind; to: string; userId?: string; data: MailData },
): Promise<void> {
  const { newId, clock, secrets } = ctx.core
  const id = newId()
  await run(ctx, queue, {
    id,
    kind: mail.kind,
    recipient: mail.to,
    user: mail.userId ?? null,
    sealed_data: secrets.seal('mail', id, Buffer.from(JSON.stringify(mail.data))),
    now: clock.now(),
  })
  await emit(ctx, 'mail_queued', { mail_id: id, kind: mail.kind })
}
