import { type Ctx, run } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { bytes, instant, integer, statement, uuid } from '../platform/statement.ts'
import { mailVariables } from './mail.variables.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

const since = (instant: string): string =>
  `(select count(*) from unnest(r.mail_ids) as m where uuid_extract_timestamp(m) > ${instant})`

// In one statement, so that of concurrent mails each sees the ones before it. An id begins with its time.
const count = statement({
  name: 'mail.count_recipient',
  params: {
    ...{ address_hash: bytes, mail: uuid, now: instant, hour_ago: instant, day_ago: instant },
    ...{ per_hour: integer, per_day: integer },
  },
  row: { address_hash: bytes },
  text: (p) => `
    insert into mail_recipients as r (address_hash, mail_ids, updated_at)
    values (${p.address_hash}, array[${p.mail}], ${p.now})
    on conflict (address_hash) do update set
      mail_ids = case
        when ${p.mail} = any (r.mail_ids) then r.mail_ids
        else array(select m from unnest(r.mail_ids) as m where uuid_extract_timestamp(m) > ${p.day_ago}) || ${p.mail}
      end,
      updated_at = excluded.updated_at
    where ${p.mail} = any (r.mail_ids)
      or (${since(p.hour_ago)} < ${p.per_hour} and ${since(p.day_ago)} < ${p.per_day})
    returning r.address_hash`,
})

const purge = statement({
  name: 'mail.purge_recipients',
  params: { before: instant },
  text: (p) => `delete from mail_recipients where updated_at < ${p.before}`,
})

/**
 * Counts a mail for its recipient, in the call's transaction, and returns whether it may be sent: three an hour and ten
 * a day, whoever causes them. The same mail counts once, also when its event is handled again.
 */
export async function mayWriteTo(ctx: Ctx, address: string, mailId: string): Promise<boolean> {
  const { clock, config, secrets } = ctx.core
  const { MAILS_PER_HOUR, MAILS_PER_DAY } = config.of(mailVariables)
  const now = clock.now()
  const counted = await run(ctx, count, {
    address_hash: secrets.sign('mail-recipient', mailboxOf(address)),
    mail: mailId,
    now,
    hour_ago: new Date(now.getTime() - hourMs),
    day_ago: new Date(now.getTime() - dayMs),
    per_hour: scaled(ctx.core, MAILS_PER_HOUR),
    per_day: scaled(ctx.core, MAILS_PER_DAY),
  })
  return counted.length > 0
}

/** Deletes the counts of recipients who got no mail for a day. */
export async function purgeRecipients(ctx: Ctx): Promise<void> {
  await run(ctx, purge, { before: new Date(ctx.core.clock.now().getTime() - dayMs) })
}

function scaled({ config }: Core, limit: number): number {
  return Math.max(1, Math.floor(limit * config.RATE_LIMIT_SCALE))
}

/** Returns the mailbox of an address: what follows a plus sign is for the owner of the mailbox only (RFC 5233). */
function mailboxOf(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*@/, '@')
}
