import { newestMails } from '../../cli/stack/index.ts'

export type ReceivedMail = { id: string; to: string; subject: string; text: string }

/**
 * Returns the mails that the stack's mail server received for this address, oldest first. `id` is the Message-ID
 * without its brackets.
 */
export async function mailsTo(folder: string, address: string): Promise<ReceivedMail[]> {
  const mails: ReceivedMail[] = []
  for await (const { id, to, subject, text } of newestMails(folder)) {
    if (to.some((one) => one.toLowerCase() === address.toLowerCase()))
      mails.unshift({ id, to: to.join(', '), subject, text })
  }
  return mails
}
