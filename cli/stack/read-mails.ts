import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AddressObject, simpleParser } from 'mailparser'

/** A mail that the local mail server received. */
export type ReceivedMail = {
  /** Message-ID without the brackets. */
  id: string
  receivedAt: Date
  from: string
  to: string[]
  subject: string
  text: string
}

/** Parsed mails by file. A file never changes, and a caller that waits for a mail reads the folder many times. */
const parsed = new Map<string, ReceivedMail>()

/** Yields the mails in the mail server's folder, newest first. Reads each mail only when the caller requests it. */
export async function* newestMails(folder: string): AsyncGenerator<ReceivedMail> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  for (const name of names.toSorted().toReversed()) {
    const mail = await readMail(join(folder, name), Number(name.split('-')[0]))
    if (mail) yield mail
  }
}

async function readMail(path: string, receivedAt: number): Promise<ReceivedMail | undefined> {
  const known = parsed.get(path)
  if (known) return known
  const source = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    // The mail server keeps a limited number of mails and deletes the oldest.
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!source) return undefined
  const { messageId, from, to, subject, text } = await simpleParser(source, {
    skipTextToHtml: true,
    skipImageLinks: true,
  })
  const mail = {
    id: messageId?.replace(/^<|>$/g, '') ?? '',
    receivedAt: new Date(receivedAt),
    from: addresses(from).join(', '),
    to: addresses(to),
    subject: subject ?? '',
    text: text ?? '',
  }
  parsed.set(path, mail)
  return mail
}

function addresses(header: AddressObject | AddressObject[] | undefined): string[] {
  return [header ?? []]
    .flat()
    .flatMap(({ value }) =>
      value.flatMap(({ address, group }) => address ?? group?.map((member) => member.address ?? '') ?? []),
    )
}
