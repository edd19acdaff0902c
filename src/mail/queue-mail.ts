import { type Ctx, run } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { bytes, instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { mayWriteTo } from './limit-recipient.ts'
import type { MailData, MailKind } from './mails.ts'

const queue = statement({
  name: 'mail.queue',
  params: { id: uuid, kind: text, recipient: text, user: nullable(uuid), sealed_data: bytes, now: instant },
  text: (p) => `
    insert into mails (id, kind, recipient, user_id, sealed_data, created_at)
    values (${p.id}, ${p.kind}, ${p.recipient}, ${p.user}, ${p.sealed_data}, ${p.now})`,
})

/** Kinds of mail that anybody can cause to be sent to an address. They are limited also if it is verified. */
const strangersCause: readonly MailKind[] = ['email_verification', 'email_in_use']
/** Kinds whose recipient is not known yet: their preparation calls `mayWriteTo`. */
const countedLater: readonly MailKind[] = ['password_reset']

/**
 * Queues a mail within the call's transaction. The worker sends it exactly if the transaction commits, and once, or
 * twice if the worker dies right after it has sent the mail. The data is encrypted until then and deleted afterwards;
 * events contain only the id of the mail.
 *
 * `isVerified` says that the recipient has proven that the address is theirs. Only mails to such an address which
 * nobody else can cause are unlimited. Others are left out once `mayWriteTo` refuses them, and the caller does not
 * learn it: it could tell what others do with the address.
 */
export async function queueMail(
  ctx: Ctx,
  mail: { kind: MailKind; to: string; userId?: string; data: MailData; isVerified: boolean },
): Promise<void> {
  const { newId, clock, secrets } = ctx.core
  const id = newId()
  const isLimited = (strangersCause.includes(mail.kind) || !mail.isVerified) && !countedLater.includes(mail.kind)
  if (isLimited && !(await mayWriteTo(ctx, mail.to, id))) return
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
