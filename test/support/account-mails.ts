import { inject } from 'vitest'
import { emailOf } from './accounts.ts'
import type { TestApp, TestUser } from './app.ts'
import { mailsTo, type ReceivedMail } from './mail.ts'

/** Waits until all mails are sent. Returns those to an address, oldest first. */
export async function mailsSentTo(app: TestApp, address: string): Promise<ReceivedMail[]> {
  await app.settle()
  return mailsTo(inject('stack').MAIL_FOLDER, address)
}

async function newestMatch(app: TestApp, address: string, pattern: RegExp): Promise<string> {
  const found = (await mailsSentTo(app, address)).flatMap(({ text }) => pattern.exec(text)?.[1] ?? []).at(-1)
  if (found === undefined) throw new Error(`no mail to ${address} matches ${pattern}`)
  return found
}

/** Returns the code in the newest verification mail. */
export const codeFor = (app: TestApp, address: string): Promise<string> =>
  newestMatch(app, address, /your code is (\d{6})\./)

/** Returns the token in the newest mail for a password reset. */
export const resetTokenFor = (app: TestApp, address: string): Promise<string> =>
  newestMatch(app, address, /^(npr_[\w-]{43})$/m)

/** Returns a code of six digits that differs from this one. */
export const otherCode = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0')

/** Requests a password reset. Returns the token in the mail. */
export async function requestResetToken(app: TestApp, user: { username: string }): Promise<string> {
  const reply = await app.api.requestPasswordReset({ email: emailOf(user) })
  if (reply.status !== 202) throw new Error(`requestPasswordReset returned ${reply.status}`)
  return resetTokenFor(app, emailOf(user))
}

/** Verifies the address of a user with the code in the mail. */
export async function verifyEmailOf(app: TestApp, user: TestUser): Promise<void> {
  const reply = await user.api.verifyEmail({ code: await codeFor(app, emailOf(user)) })
  if (reply.status !== 200) throw new Error(`verifyEmail returned ${reply.status}`)
}
