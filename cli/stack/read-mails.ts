import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AddressObject, simpleParser } from 'mailparser'

/** A mail as the local receiver took it. */
export type ReceivedMail = {
  /** Its Message-ID without the brackets. */
  id: string
  receivedAt: Date
  from: string
  to: string[]
  subject: string
  text: string
}

/** Mails by file. A file never changes, and whoever waits for a mail reads the folder many times. */
const parsed = new Map<string, ReceivedMail>()

/** The mails in the receiver's folder, the newest first, each read when it is asked for. */
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
    // The receiver keeps a number of mails and takes the oldest away.
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
      value.flatMap(({ address, group }) => address ?? group?.map((one) => one.address ?? '') ?? []),
    )
}
