import type { UserCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import type { AttemptWindow } from './attempt-window.ts'
import { attemptsVariables } from './attempts.variables.ts'
import { deviceOf } from './device-token.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
// Of all devices and sessions that an account knows. Whoever knew its password once may have tokens of many devices.
const knownFactor = 5

function windowFor(core: Core, name: string, windowMs = hourMs, factor = 1): AttemptWindow {
  const { RATE_LIMIT_ATTEMPTS } = core.config.of(attemptsVariables)
  const limit = Math.max(1, Math.floor(RATE_LIMIT_ATTEMPTS * core.config.RATE_LIMIT_SCALE * factor))
  return { name, limit, windowMs }
}

const known = (core: Core, account: string, who: string): AttemptWindow[] => [
  windowFor(core, `known:${account}:${who}`),
  windowFor(core, `known:${account}`, hourMs, knownFactor),
]

/** The window of unknown devices for an account. `account` is its id, or stands for an account that does not exist. */
export function unknownDevices(core: Core, account: string): AttemptWindow {
  return windowFor(core, `unknown:${account}`)
}

/** The window of unknown devices for what was entered as the login, whether or not there is such an account. */
export function loginWindow(core: Core, login: string): AttemptWindow {
  return windowFor(core, `login:${loginKey(core, login)}`)
}

/** A name for an account that does not exist, so that it is counted as one that does. */
export function loginKey(core: Core, login: string): string {
  return core.secrets.sign('attempts', login.toLowerCase()).toString('base64url')
}

/** The windows of a device that has signed in to the account before; undefined when the token does not prove that. */
export function deviceWindows(core: Core, userId: string, token: string | undefined): AttemptWindow[] | undefined {
  const device = token === undefined ? undefined : deviceOf(core, userId, token)
  return device === undefined ? undefined : known(core, userId, `device:${device}`)
}

/** The windows of the caller's session. */
export function sessionWindows({ core, actor }: UserCtx): AttemptWindow[] {
  return known(core, actor.id, `session:${actor.sessionId}`)
}

/** The windows for codes of mails: those that an account tries, and those that it has sent to it, in a day. */
export function mailCodeWindow(core: Core, userId: string, what: 'tried' | 'sent'): AttemptWindow {
  return windowFor(core, `codes-${what}:${userId}`, dayMs)
}
