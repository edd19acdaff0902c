import { randomBytes } from 'node:crypto'
import type { Core } from '../core/core.ts'

// Longer than anybody stays away from an app. Each sign-in renews the token.
const validMs = 365 * 24 * 60 * 60 * 1000
const prefix = 'ndt_'
const idBytes = 12
const dateBytes = 6
const purpose = 'device-token'

/**
 * Returns a token for a device that has signed in to an account: a device cookie as OWASP describes it. Whoever
 * presents it may guess as often as others, but in a window of its own, so nobody who guesses elsewhere locks the
 * device out. It is no credential. With the token that the device presented, its new token is in the same window.
 */
export function issueDeviceToken(core: Core, userId: string, presented: string | undefined): string {
  const known = presented === undefined ? undefined : deviceOf(core, userId, presented)
  const payload = Buffer.alloc(idBytes + dateBytes)
  if (known === undefined) randomBytes(idBytes).copy(payload)
  else payload.write(known, 'base64url')
  payload.writeUIntBE(core.clock.now().getTime(), idBytes, dateBytes)
  return prefix + Buffer.concat([payload, sign(core, userId, payload)]).toString('base64url')
}

/** Returns the id of the device that a token was issued for; undefined when it is not a valid token of the account. */
export function deviceOf(core: Core, userId: string, token: string): string | undefined {
  if (!token.startsWith(prefix)) return undefined
  const bytes = Buffer.from(token.slice(prefix.length), 'base64url')
  const payload = bytes.subarray(0, idBytes + dateBytes)
  const signature = bytes.subarray(idBytes + dateBytes)
  if (!core.secrets.verify(purpose, signed(userId, payload), signature)) return undefined
  const issuedAt = payload.readUIntBE(idBytes, dateBytes)
  return core.clock.now().getTime() - issuedAt < validMs ? payload.toString('base64url', 0, idBytes) : undefined
}

function sign(core: Core, userId: string, payload: Buffer): Buffer {
  return core.secrets.sign(purpose, signed(userId, payload))
}

function signed(userId: string, payload: Buffer): string {
  return `${userId}|${payload.toString('base64url')}`
}
