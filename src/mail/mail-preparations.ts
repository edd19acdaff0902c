import type { Ctx } from '../core/context.ts'
import { part } from '../core/part.ts'
import type { MailData, MailKind } from './mails.ts'

/**
 * What is left to do before a mail of a kind can be written. Returns to whom it goes and what with, or undefined when
 * it is not to be sent after all. For work that must not show in the time of the call that asked for the mail. May be
 * done again for the same mail.
 */
export type Prepare = (
  ctx: Ctx,
  mail: { id: string; recipient: string },
) => Promise<{ to: string; data: MailData } | undefined>

/** What has to be prepared, by kind; whoever queues mails of the kind says how. */
export const mailPreparations = part({ open: () => new Map<MailKind, Prepare>() })
