/** What each kind of mail says. `data` is what was queued with it. */
export type MailKind =
  | 'password_reset'
  | 'email_verification'
  | 'email_changed'
  | 'password_changed'
  | 'two_factor_enabled'
  | 'two_factor_disabled'
  | 'identity_linked'

export type MailData = Record<string, string>

type Letter = { subject: string; text: string }

const notYou = 'If this was not you, reset your password at once: whoever did it is signed out then.'

const paragraphs = (...all: string[]): string => all.join('\n\n')

const letters: Record<MailKind, (data: MailData) => Letter> = {
  password_reset: ({ username, token }) => ({
    subject: 'Reset your password',
    text: paragraphs(
      `Hello ${username},`,
      'somebody asked to reset the password of your account. This token does it, once and for 30 minutes:',
      `${token}`,
      'If it was not you, you need not do anything.',
    ),
  }),
  email_verification: ({ username, code }) => ({
    subject: `${code} is your code`,
    text: paragraphs(
      `Hello ${username},`,
      `your code is ${code}. Type it into the app where you are signed in; it is good for 15 minutes.`,
      'If you have no such account, somebody mistyped an address: ' +
        'please ignore this mail, and give the code to nobody.',
    ),
  }),
  email_changed: ({ username, email }) => ({
    subject: 'Your e-mail address was changed',
    text: paragraphs(
      `Hello ${username},`,
      `the address of your account is ${email} from now on, and mails for it go there. ` +
        'If this was not you, tell our support at once.',
    ),
  }),
  password_changed: ({ username }) => ({
    subject: 'Your password was changed',
    text: paragraphs(
      `Hello ${username},`,
      `the password of your account was changed, and all other devices are signed out. ${notYou}`,
    ),
  }),
  two_factor_enabled: ({ username }) => ({
    subject: 'Two-factor is on',
    text: paragraphs(`Hello ${username},`, `signing in to your account asks for a code from now on. ${notYou}`),
  }),
  two_factor_disabled: ({ username }) => ({
    subject: 'Two-factor is off',
    text: paragraphs(`Hello ${username},`, `signing in to your account asks for no code any more. ${notYou}`),
  }),
  identity_linked: ({ username, provider }) => ({
    subject: `${provider} was linked to your account`,
    text: paragraphs(
      `Hello ${username},`,
      `your account can be signed in to with ${provider} from now on. ` +
        `If this was not you, reset your password at once and then unlink ${provider} in your settings.`,
    ),
  }),
}

export function letterOf(kind: MailKind, data: MailData): Letter {
  return letters[kind](data)
}
