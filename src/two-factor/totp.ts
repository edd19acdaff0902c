import { Secret, TOTP } from 'otpauth'

const periodSeconds = 30

function totpOf(secret: Secret, username: string): TOTP {
  return new TOTP({ issuer: 'Nova', label: username, algorithm: 'SHA1', digits: 6, period: periodSeconds, secret })
}

/** A new secret of 160 bits, as RFC 4226 recommends. */
export function newSecret(): Buffer {
  return Buffer.from(new Secret({ size: 20 }).bytes)
}

/** For an authenticator app: the secret in Base32, and the same in an otpauth URI. */
export function enrolment(secret: Buffer, username: string): { secret: string; uri: string } {
  const totp = totpOf(secretOf(secret), username)
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/** The time step (RFC 6238) that a code belongs to, now or one to either side; undefined when it belongs to none. */
export function stepOf(secret: Buffer, code: string, now: Date): number | undefined {
  const delta = totpOf(secretOf(secret), '').validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / periodSeconds) + delta
}

function secretOf(bytes: Buffer): Secret {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer })
}
