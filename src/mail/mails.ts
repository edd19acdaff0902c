/** Kinds of mail. The texts are below. */
export type MailKind =
  | 'password_reset'
  | 'email_verification'
  | 'email_changed'
  | 'email_in_use'
  | 'password_changed'
  | 'two_factor_enabled'
  | 'two_factor_disabled'
  | 'identity_linked'
  | 'account_deleted'
  | 'account_restored'
  | 'export_ready'
  | 'account_guessed'

/** The values that a mail's text contains, by name; queued with the mail. */
export type MailData = Record<string, string>

type ComposedMail = { subject: string; text: string }

const notYou = 'If this was not you, reset your password at once. This signs out all devices.'

const paragraphs = (...all: string[]): string => all.join('\n\n')

const texts: Record<MailKind, (data: MailData) => ComposedMail> = {
  password_reset: ({ username, token }) => ({
    subject: 'Reset your password',
    text: paragraphs(
      `Hello ${username},`,
      'We received a request to reset the password of your account. ' +
        'Use this token to set a new password. It works once, for 30 minutes:',
      `${token}`,
      'If you did not request this, you can ignore this e-mail.',
    ),
  }),
  email_verification: ({ username, code }) => ({
    subject: `${code} is your verification code`,
    text: paragraphs(
      `Hello ${username}, your code is ${code}.`,
      'Enter it in the app, where you are signed in. It is valid for 15 minutes.',
      'If you do not have this account, someone has entered your e-mail address by mistake. ' +
        'Please ignore this e-mail, and do not share the code.',
    ),
  }),
  email_changed: ({ username, email }) => ({
    subject: 'Your e-mail address was changed',
    text: paragraphs(
      `Hello ${username},`,
      `The e-mail address of your account is now ${email}. We will send e-mails about your account to this address. ` +
        'If this was not you, contact our support at once.',
    ),
  }),
  email_in_use: () => ({
    subject: 'This e-mail address has an account already',
    text: paragraphs(
      'Someone wanted to use this e-mail address for another account. It was not changed.',
      'If this was you, sign in with this address, or reset your password. Otherwise you can ignore this e-mail.',
    ),
  }),
  password_changed: ({ username }) => ({
    subject: 'Your password was changed',
    text: paragraphs(
      `Hello ${username},`,
      `The password of your account was changed, and all other devices were signed out. ${notYou}`,
    ),
  }),
  two_factor_enabled: ({ username }) => ({
    subject: 'Two-factor authentication is on',
    text: paragraphs(`Hello ${username},`, `From now on, you need a code to sign in to your account. ${notYou}`),
  }),
  two_factor_disabled: ({ username }) => ({
    subject: 'Two-factor authentication is off',
    text: paragraphs(`Hello ${username},`, `You no longer need a code to sign in to your account. ${notYou}`),
  }),
  identity_linked: ({ username, provider }) => ({
    subject: `${provider} was linked to your account`,
    text: paragraphs(
      `Hello ${username},`,
      `You can now sign in to your account with ${provider}. ` +
        `If this was not you, reset your password at once, and then unlink ${provider} in your settings.`,
    ),
  }),
  account_deleted: ({ username, erase_at }) => ({
    subject: 'Your account will be erased',
    text: paragraphs(
      `Hello ${username},`,
      `You deleted your account. Nobody can see it any more, and on ${erase_at} everything in it will be erased. ` +
        'If you change your mind, sign in before that day.',
      'If this was not you, sign in now and change your password.',
    ),
  }),
  export_ready: ({ username }) => ({
    subject: 'Your export is ready',
    text: paragraphs(
      `Hello ${username},`,
      'Everything of your account is now in one archive. Download it in the settings of the app within seven days. ' +
        notYou,
    ),
  }),
  account_guessed: ({ username }) => ({
    subject: 'Someone may be guessing your password',
    text: paragraphs(
      `Hello ${username},`,
      'Many wrong passwords or codes were entered for your account. For up to an hour, devices that have not signed ' +
        'in to your account before cannot sign in. Your own devices are not affected.',
      'If this was you, you can reset your password. If not, make sure that nobody else knows your password, and end ' +
        'the sessions that you do not know.',
    ),
  }),
  account_restored: ({ username }) => ({
    subject: 'Your account is back',
    text: paragraphs(
      `Hello ${username},`,
      `You signed in, so your account is not erased and is visible again. ${notYou}`,
    ),
  }),
}

/** Composes the mail of a kind with the data that was queued with it. */
export function composeMail(kind: MailKind, data: MailData): ComposedMail {
  return texts[kind](data)
}
