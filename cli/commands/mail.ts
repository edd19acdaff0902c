import { localMailFolder } from '../local-environment.ts'
import { print } from '../print.ts'
import type { ReceivedMail } from '../stack/index.ts'
import { printTable } from './table.ts'

/** Prints the last mails that the mail server of the local stack received, the newest last. */
export async function mail(options: { to?: string; last: number; text?: boolean; json?: boolean }): Promise<void> {
  const address = options.to?.toLowerCase()
  const folder = localMailFolder()
  // It needs packages of the local stack, which an installation in production does not have.
  const { newestMails } = await import('../stack/read-mails.ts')
  const mails: ReceivedMail[] = []
  for await (const one of newestMails(folder)) {
    if (address === undefined || one.to.some((to) => to.toLowerCase() === address)) mails.unshift(one)
    if (mails.length >= options.last) break
  }
  if (options.json) {
    const shown = mails.map(({ receivedAt, to, from, subject, text }) => ({
      received_at: receivedAt.toISOString(),
      to: to.join(', '),
      from,
      subject,
      text,
    }))
    print(JSON.stringify(shown))
  } else if (mails.length === 0) {
    print(address === undefined ? 'No mail yet.' : `No mail to ${options.to} yet.`)
  } else if (options.text) {
    print(mails.map(letter).join('\n\n'))
  } else {
    printTable(
      ['WHEN', 'TO', 'SUBJECT'],
      mails.map(({ receivedAt, to, subject }) => [receivedAt.toISOString(), to.join(', '), subject]),
    )
  }
}

function letter({ receivedAt, to, subject, text }: ReceivedMail): string {
  const body = text.trimEnd().replaceAll(/^(?=.)/gm, '  ')
  return `${receivedAt.toISOString()}  ${to.join(', ')}  ${subject}\n\n${body}`
}
