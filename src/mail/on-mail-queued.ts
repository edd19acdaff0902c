import { type Ctx, sql, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { MailFailure } from '../platform/mailer.ts'
import { mailPreparations } from './mail-preparations.ts'
import { mailer } from './mailer.ts'
import { letterOf, type MailData, type MailKind } from './mails.ts'

type Row = { kind: MailKind; recipient: string; sealed_data: Buffer; created_at: Date }

const triedForMs = 24 * 60 * 60 * 1000

const waiting = {
  name: 'mail_waiting',
  text: 'select kind, recipient, sealed_data, created_at from mails where id = $1 and settled_at is null',
}
const settle = {
  name: 'mail_settle',
  text: 'update mails set settled_at = $2, outcome = $3, sealed_data = null where id = $1',
}
const defer = { name: 'mail_defer', text: `update mails set outcome = 'deferred' where id = $1 and settled_at is null` }
const resume = {
  name: 'mail_resume',
  text: `update mails set outcome = null where settled_at is null and outcome = 'deferred' returning id, kind`,
}

/**
 * Sends a queued mail. While the mail server is away the event is tried again and again; a mail that it refuses for
 * good is given up. One that it does not take now (a full mailbox, greylisting) is put off, so that the mails after it
 * do not wait for it; see `resumeMails`.
 */
export async function onMailQueued(ctx: Ctx, data: { mail_id: string }): Promise<void> {
  const { core } = ctx
  const prepare = core.of(mailPreparations)
  const [mail] = await sql<Row>(ctx, waiting, [data.mail_id])
  if (mail === undefined) return
  const done = (outcome: 'sent' | 'skipped' | 'refused'): Promise<unknown[]> =>
    sql(ctx, settle, [data.mail_id, core.clock.now(), outcome])
  const queued = JSON.parse(core.secrets.open('mail', data.mail_id, mail.sealed_data).toString()) as MailData
  const preparing = prepare.get(mail.kind)
  const prepared =
    preparing === undefined
      ? { to: mail.recipient, data: queued }
      : await preparing(ctx, { id: data.mail_id, recipient: mail.recipient })
  if (prepared === undefined) {
    await done('skipped')
    return
  }
  try {
    await core.of(mailer).send({ id: data.mail_id, to: prepared.to, ...letterOf(mail.kind, prepared.data) })
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error
    if (!error.permanent) {
      if (!isAboutThisMail(error)) throw error
      if (core.clock.now().getTime() - new Date(mail.created_at).getTime() < triedForMs) {
        core.log.info({ mail_id: data.mail_id, kind: mail.kind, err: error.message }, 'a mail is put off')
        await sql(ctx, defer, [data.mail_id])
        return
      }
    }
    core.log.warn({ mail_id: data.mail_id, kind: mail.kind, err: error.message }, 'a mail was refused for good')
    await done('refused')
    return
  }
  await done('sent')
}

/** The server is there and lets us send, but does not take this mail. */
function isAboutThisMail({ cause }: MailFailure): boolean {
  const { command, responseCode } = (cause ?? {}) as { command?: string; responseCode?: number }
  return (command === 'RCPT TO' || command === 'DATA') && responseCode !== undefined && responseCode !== 421
}

/** Queues the mails again that were put off; a day after a mail was queued, the next refusal is for good. */
export async function resumeMails(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (inside) => {
    for (const { id, kind } of await sql<{ id: string; kind: MailKind }>(inside, resume, []))
      await emit(inside, 'mail_queued', { mail_id: id, kind })
  })
}
