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

const letters: Record<MailKind, (data: MailData) => Letter> = {
  password_reset: ({ username, token }) => ({
    subject: 'Reset your password',
    text: `Hello ${username},\n\nsomebody asked to reset the password of your account. This token does it, once and for 30 minutes:\n\n${token}\n\nIf it was not you, you need not do anything.`,
  }),
  email_verification: ({ username, code }) => ({
    subject: `${code} is your code`,
    text: `Hello ${username},\n\nyour code is ${code}. Type it into the app where you are signed in; it is good for 15 minutes.\n\nIf you have no such account, somebody mistyped an address: please ignore this mail, and give the code to nobody.`,
  }),
  email_changed: ({ username, email }) => ({
    subject: 'Your e-mail address was changed',
    text: `Hello ${username},\n\nthe address of your account is ${email} from now on, and mails for it go there. If this was not you, tell our support at once.`,
  }),
  password_changed: ({ username }) => ({
    subject: 'Your password was changed',
    text: `Hello ${username},\n\nthe password of your account was changed, and all other devices are signed out. ${notYou}`,
  }),
  two_factor_enabled: ({ username }) => ({
    subject: 'Two-factor is on',
    text: `Hello ${username},\n\nsigning in to your account asks for a code from now on. ${notYou}`,
  }),
  two_factor_disabled: ({ username }) => ({
    subject: 'Two-factor is off',
    text: `Hello ${username},\n\nsigning in to your account asks for no code any more. ${notYou}`,
  }),
  identity_linked: ({ username, provider }) => ({
    subject: `${provider} was linked to your account`,
    text: `Hello ${username},\n\nyour account can be signed in to with ${provider} from now on. If this was not you, reset your password at once and then unlink ${provider} in your settings.`,
  }),
}

export function letterOf(kind: MailKind, data: MailData): Letter {
  return letters[kind](data)
}
