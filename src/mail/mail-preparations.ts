import type { Ctx } from '../core/context.ts'
import { part } from '../core/part.ts'
import type { MailData, MailKind } from './mails.ts'

/**
 * Prepares a mail of one kind before it is composed. Returns its recipient and data, or undefined when it must not be
 * sent. For work that must not influence the response time of the call that requested the mail. May run again for the
 * same mail.
 */
export type Prepare = (
  ctx: Ctx,
  mail: { id: string; recipient: string },
) => Promise<{ to: string; data: MailData } | undefined>

/** The preparations by kind of mail. The domain that queues mails of the kind registers them. */
export const mailPreparations = part({ open: () => new Map<MailKind, Prepare>() })
