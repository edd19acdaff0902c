import { Secret, TOTP } from 'otpauth'

const periodSeconds = 30

function totpOf(secret: Secret, username: string): TOTP {
  return new TOTP({ issuer: 'Nova', label: username, algorithm: 'SHA1', digits: 6, period: periodSeconds, secret })
}

/** Creates a secret of 160 bits, as RFC 4226 recommends. */
export function newSecret(): Buffer {
  return Buffer.from(new Secret({ size: 20 }).bytes)
}

/** Returns the secret for an authenticator app: in Base32, and as an otpauth URI. */
export function enrolment(secret: Buffer, username: string): { secret: string; uri: string } {
  const totp = totpOf(secretOf(secret), username)
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/** Returns the time step (RFC 6238) of a code: the current one or a neighbour; undefined when the code is wrong. */
export function stepOf(secret: Buffer, code: string, now: Date): number | undefined {
  const delta = totpOf(secretOf(secret), '').validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / periodSeconds) + delta
}

function secretOf(bytes: Buffer): Secret {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer })
}
