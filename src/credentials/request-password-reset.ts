import { type Ctx, sql, transaction } from '../core/context.ts'
import { part } from '../core/part.ts'
import { mailPreparations, type Prepare, queueMail } from '../mail/index.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { credentialsVariables } from './credentials.variables.ts'

const tokenMs = 30 * 60 * 1000
const minuteMs = 60 * 1000

/**
 * Queues the mail. Whether there is such an account is looked up by the worker, so nothing of it shows in the answer or
 * its time.
 */
export async function requestPasswordReset(ctx: Ctx, input: { email: string }): Promise<void> {
  await transaction(ctx, (inside) => queueMail(inside, { kind: 'password_reset', to: input.email, data: {} }))
}

const account = {
  name: 'password_reset_account',
  text: 'select id, username, email from users where email = $1 for update',
}
const recent = {
  name: 'password_reset_recent',
  text: `select count(*) filter (where created_at > $3) as minute, count(*) filter (where created_at > $4) as hour
    from password_resets where user_id = $1 and mail_id <> $2`,
}
// A mail that is prepared again has a new token: what it was before was never sent, or its mail came twice.
const issue = {
  name: 'password_reset_issue',
  text: `with before as (delete from password_resets where mail_id = $3 or expires_at < $4::timestamptz - interval '1 day')
    insert into password_resets (token_hash, user_id, mail_id, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
}

/** Makes the token for a queued mail. It goes to the address that the account has, not to how it was typed. */
export const preparePasswordReset: Prepare = (outside, mail) =>
  transaction(outside, async (ctx) => {
    const now = ctx.core.clock.now()
    const ago = (ms: number): Date => new Date(now.getTime() - ms)
    // The lock lets mails of one account, which may be prepared at once, count each other.
    const [user] = await sql<{ id: string; username: string; email: string }>(ctx, account, [mail.recipient])
    if (user === undefined) return undefined
    const [sent] = await sql<{ minute: string; hour: string }>(ctx, recent, [
      user.id,
      mail.id,
      ago(minuteMs),
      ago(60 * minuteMs),
    ])
    const { config } = ctx.core
    const perMinute = Math.max(1, config.of(credentialsVariables).RATE_LIMIT_MAIL * config.RATE_LIMIT_SCALE)
    if (Number(sent?.minute) >= perMinute || Number(sent?.hour) >= 5 * perMinute) return undefined
    const token = randomToken('npr')
    await sql(ctx, issue, [sha256(token), user.id, mail.id, now, new Date(now.getTime() + tokenMs)])
    return { to: user.email, data: { username: user.username, token } }
  })

/** Tells the mail domain how mails of this kind are made ready. */
export const resetMails = part({
  open: (core) => core.of(mailPreparations).set('password_reset', preparePasswordReset),
})
