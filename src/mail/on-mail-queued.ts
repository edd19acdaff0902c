import { type Ctx, run, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { MailFailure } from '../platform/mailer.ts'
import { bytes, instant, statement, text, textOf, uuid } from '../platform/statement.ts'
import { mailPreparations } from './mail-preparations.ts'
import { mailer } from './mailer.ts'
import { composeMail, type MailData, type MailKind } from './mails.ts'

const retriedForMs = 24 * 60 * 60 * 1000

const waiting = statement({
  name: 'mail.waiting',
  params: { mail: uuid },
  row: { kind: textOf<MailKind>(), recipient: text, sealed_data: bytes, created_at: instant },
  text: (p) => `
    select kind, recipient, sealed_data, created_at
    from mails
    where id = ${p.mail}
      and settled_at is null
      and outcome is null`,
})
const settle = statement({
  name: 'mail.settle',
  params: { mail: uuid, now: instant, outcome: textOf<'sent' | 'skipped' | 'refused'>() },
  text: (p) => `
    update mails
    set settled_at = ${p.now}, outcome = ${p.outcome}, sealed_data = null
    where id = ${p.mail}`,
})
const defer = statement({
  name: 'mail.defer',
  params: { mail: uuid },
  text: (p) => `
    update mails
    set outcome = 'deferred'
    where id = ${p.mail}
      and settled_at is null`,
})
const resume = statement({
  name: 'mail.resume',
  params: {},
  row: { id: uuid, kind: textOf<MailKind>() },
  text: () => `
    update mails
    set outcome = null
    where settled_at is null
      and outcome = 'deferred'
    returning id, kind`,
})

/**
 * Sends a queued mail. While the mail server is unavailable, the event is retried. A mail that the server rejects for
 * good is given up. A mail that it does not accept now (a full mailbox, greylisting) is deferred, so that the mails
 * after it do not wait; see `resumeMails`.
 */
export async function onMailQueued(ctx: Ctx, data: { mail_id: string }): Promise<void> {
  const { core } = ctx
  const prepare = core.of(mailPreparations)
  const [mail] = await run(ctx, waiting, { mail: data.mail_id })
  if (mail === undefined) return
  const done = (outcome: 'sent' | 'skipped' | 'refused'): Promise<unknown[]> =>
    run(ctx, settle, { mail: data.mail_id, now: core.clock.now(), outcome })
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
    await core.of(mailer).send({ id: data.mail_id, to: prepared.to, ...composeMail(mail.kind, prepared.data) })
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error
    if (!error.permanent) {
      if (!isAboutThisMail(error)) throw error
      if (core.clock.now().getTime() - mail.created_at.getTime() < retriedForMs) {
        core.log.info({ mail_id: data.mail_id, kind: mail.kind, err: error.message }, 'mail deferred')
        await run(ctx, defer, { mail: data.mail_id })
        return
      }
    }
    core.log.warn({ mail_id: data.mail_id, kind: mail.kind, err: error.message }, 'mail rejected for good')
    await done('refused')
    return
  }
  await done('sent')
}

/** Returns whether the server is available and accepts the sender, but does not accept this mail. */
function isAboutThisMail({ cause }: MailFailure): boolean {
  const { command, responseCode } = (cause ?? {}) as { command?: string; responseCode?: number }
  return (command === 'RCPT TO' || command === 'DATA') && responseCode !== undefined && responseCode !== 421
}

/** Queues deferred mails again. A rejection more than a day after a mail was queued is final. */
export async function resumeMails(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (inside) => {
    for (const { id, kind } of await run(inside, resume, {})) await emit(inside, 'mail_queued', { mail_id: id, kind })
  })
}
