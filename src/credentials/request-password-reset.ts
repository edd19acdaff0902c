import { type Ctx, run, transaction } from '../core/context.ts'
import { part } from '../core/part.ts'
import { mailPreparations, mayWriteTo, type Prepare, queueMail } from '../mail/index.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { bytes, citext, instant, integer, statement, text, uuid } from '../platform/statement.ts'
import { credentialsVariables } from './credentials.variables.ts'

const tokenMs = 30 * 60 * 1000
const minuteMs = 60 * 1000

/**
 * Queues the mail. The worker looks up whether the account exists, so neither the response nor its time reveals it.
 */
export async function requestPasswordReset(ctx: Ctx, input: { email: string }): Promise<void> {
  await transaction(ctx, (inside) =>
    queueMail(inside, { kind: 'password_reset', to: input.email, data: {}, isVerified: false }),
  )
}

const lockOwner = statement({
  name: 'credentials.lock_owner_of_email',
  params: { email: citext },
  row: { id: uuid, username: text, email: text },
  text: (p) => `
    select id, username, email
    from users
    where email = ${p.email}
    for update`,
})
const recent = statement({
  name: 'credentials.recent_resets',
  params: { user: uuid, mail: uuid, minute_ago: instant, hour_ago: instant },
  row: { minute: integer, hour: integer },
  text: (p) => `
    select
      (count(*) filter (where created_at > ${p.minute_ago}))::integer as minute,
      (count(*) filter (where created_at > ${p.hour_ago}))::integer as hour
    from password_resets
    where user_id = ${p.user}
      and mail_id <> ${p.mail}`,
})
// A mail that is prepared again gets a new token. Its previous token was never sent, or the mail is sent twice.
const issue = statement({
  name: 'credentials.issue_reset',
  params: { token_hash: bytes, user: uuid, mail: uuid, now: instant, expires_at: instant },
  text: (p) => `
    with before as (
      delete from password_resets
      where mail_id = ${p.mail}
        or expires_at < ${p.now} - interval '1 day'
    )
    insert into password_resets (token_hash, user_id, mail_id, created_at, expires_at)
    values (${p.token_hash}, ${p.user}, ${p.mail}, ${p.now}, ${p.expires_at})`,
})

/**
 * Creates the token for a queued mail. The mail is sent to the address of the account, not to the one in the request.
 */
export const preparePasswordReset: Prepare = (outside, mail) =>
  transaction(outside, async (ctx) => {
    const now = ctx.core.clock.now()
    const ago = (ms: number): Date => new Date(now.getTime() - ms)
    // The lock makes mails of one account, which may be prepared at once, count each other.
    const [user] = await run(ctx, lockOwner, { email: mail.recipient })
    if (user === undefined) return undefined
    const [sent] = await run(ctx, recent, {
      user: user.id,
      mail: mail.id,
      minute_ago: ago(minuteMs),
      hour_ago: ago(60 * minuteMs),
    })
    const { config } = ctx.core
    const perMinute = Math.max(1, config.of(credentialsVariables).RATE_LIMIT_MAIL * config.RATE_LIMIT_SCALE)
    if (sent!.minute >= perMinute || sent!.hour >= 5 * perMinute) return undefined
    if (!(await mayWriteTo(ctx, user.email, mail.id))) return undefined
    const token = randomToken('npr')
    await run(ctx, issue, {
      token_hash: sha256(token),
      user: user.id,
      mail: mail.id,
      now,
      expires_at: new Date(now.getTime() + tokenMs),
    })
    return { to: user.email, data: { username: user.username, token } }
  })

/** Registers how mails of this kind are prepared with the mail domain. */
export const resetMails = part({
  open: (core) => core.of(mailPreparations).set('password_reset', preparePasswordReset),
})
