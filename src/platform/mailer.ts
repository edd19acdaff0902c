import { createTransport, type NodemailerError } from 'nodemailer'

export type Mailer = {
  /**
   * Sends one mail to the server. Its Message-ID is built from `id`, so a mail that is sent again has the same one.
   * @throws MailFailure
   */
  send(mail: { id: string; to: string; subject: string; text: string }): Promise<void>
  /** Rejects when the server does not respond or rejects the login. */
  check(): Promise<void>
  /** Closes the connections. Mails that are being sent are finished; mails that wait fail. */
  close(): void
}

/** The server did not accept the mail. */
export class MailFailure extends Error {
  /** True if the server will never accept this mail, so a retry will not help. */
  readonly permanent: boolean

  constructor(message: string, permanent: boolean, options?: ErrorOptions) {
    super(message, options)
    this.permanent = permanent
  }
}

/** Exactly one address, without characters that could end it or start a second address or a header. */
const oneAddress = /^[^\s\p{Cc},;<>]+@[^\s\p{Cc},;<>@]+$/u

/**
 * Creates a mailer. It connects when there is a mail to send, and keeps idle connections for a moment. `from` is an
 * address, with or without a name.
 */
export function openMailer(url: string, from: string): Mailer {
  const host = /@([^@<>\s]+)>?\s*$/.exec(from)?.[1]
  if (host === undefined) throw new Error(`${from} is not an address to send from`)
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 5,
      // A kept connection may end just as it is used: retry once. Further retries are up to the caller.
      maxRequeues: 1,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
      // Shorter than the timeout above, which would treat an idle connection as a stuck one.
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
      // An address that is given as an object is not parsed as a list of addresses.
      await guarded('send', () =>
        transport.sendMail({ messageId: `<${id}@${host}>`, to: { name: '', address: to }, subject, text }),
      )
    },
    check: () => guarded('check', () => transport.verify()),
    close: () => transport.close(),
  }
}

/**
 * Returns whether the server rejected the recipient or the message for good. A rejected login or sender is not
 * permanent: mails are accepted again after the operator has fixed it.
 */
function isPermanent({ permanent, command }: NodemailerError): boolean {
  return permanent === true && (command === 'RCPT TO' || command === 'DATA')
}
