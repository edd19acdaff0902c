import { createTransport, type NodemailerError } from 'nodemailer'

export type Mailer = {
  /**
   * Hands one mail to the server, under a Message-ID made of `id`: the same mail sent again has the same one.
   * @throws MailFailure
   */
  send(mail: { id: string; to: string; subject: string; text: string }): Promise<void>
  /** Rejects when the server does not answer or does not let this sender in. */
  check(): Promise<void>
  /** What is being handed over is finished; what waits fails. */
  close(): void
}

/** The mail was not taken. */
export class MailFailure extends Error {
  /** This mail will never be taken: trying again will not help. */
  readonly permanent: boolean

  constructor(message: string, permanent: boolean, options?: ErrorOptions) {
    super(message, options)
    this.permanent = permanent
  }
}

/** One address, and nothing that could end it or begin a second one or a header. */
const oneAddress = /^[^\s\p{Cc},;<>]+@[^\s\p{Cc},;<>@]+$/u

/**
 * Opens nothing yet: connections are made when there is something to send, and kept for a moment. `from` is an address,
 * with or without a name.
 */
export function openMailer(url: string, from: string): Mailer {
  const host = /@([^@<>\s]+)>?\s*$/.exec(from)?.[1]
  if (host === undefined) throw new Error(`${from} is not an address to send from`)
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 5,
      // A kept connection may end just as it is used; more than that is for whoever sends to try again.
      maxRequeues: 1,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
      // Shorter than the timeout above, which would take an idle connection for a stuck one.
      idleTimeout: 8_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  )
  const guarded = async (what: string, call: () => Promise<unknown>): Promise<void> => {
    try {
      await call()
    } catch (error) {
      throw new MailFailure(`${what}: ${String(error)}`, isPermanent(error as NodemailerError), { cause: error })
    }
  }
  return {
    async send({ id, to, subject, text }) {
      if (!oneAddress.test(to)) throw new MailFailure('send: the recipient is not one address', true)
      // As an object, an address is not read as a list of them.
      await guarded('send', () =>
        transport.sendMail({ messageId: `<${id}@${host}>`, to: { name: '', address: to }, subject, text }),
      )
    },
    check: () => guarded('check', () => transport.verify()),
    close: () => transport.close(),
  }
}

/**
 * The server refused the recipient or the message. When it refuses the login or the sender, the next mail after a
 * repair will pass.
 */
function isPermanent({ permanent, command }: NodemailerError): boolean {
  return permanent === true && (command === 'RCPT TO' || command === 'DATA')
}
