import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** Signs and encrypts with keys that are derived from the application secret, one for each purpose (HKDF, RFC 5869). */
export type Secrets = {
  /** Returns the HMAC-SHA-256 of `text`, truncated to 16 bytes. */
  sign(purpose: string, text: string): Buffer
  verify(purpose: string, text: string, signature: Buffer): boolean
  /**
   * Returns the key of a purpose as the two blocks of HMAC-SHA-256 (RFC 2104), each of 64 bytes, with which Postgres
   * computes the same signature as `sign`: sha256(outer || sha256(inner || text)).
   */
  blocks(purpose: string): { inner: Buffer; outer: Buffer }
  /** Encrypts with AES-256-GCM. `open` decrypts only with the same purpose and context. */
  seal(purpose: string, context: string, plain: Buffer): Buffer
  /** @throws DecryptionFailure when the data was encrypted with another secret, or was changed */
  open(purpose: string, context: string, sealed: Buffer): Buffer
}

/** Encrypted data cannot be decrypted. */
export class DecryptionFailure extends Error {
  constructor(purpose: string, cause: unknown) {
    super(`data of the purpose ${purpose} cannot be decrypted: APP_SECRET was changed, or the data is damaged`, {
      cause,
    })
  }
}

export function createSecrets(applicationSecret: string): Secrets {
  const keys = new Map<string, Buffer>()
  const keyFor = (purpose: string): Buffer => {
    const known = keys.get(purpose)
    if (known !== undefined) return known
    const key = Buffer.from(hkdfSync('sha256', applicationSecret, 'nova', purpose, 32))
    keys.set(purpose, key)
    return key
  }
  const sign = (purpose: string, text: string): Buffer =>
    createHmac('sha256', keyFor(purpose)).update(text).digest().subarray(0, 16)
  return {
    sign,
    verify: (purpose, text, signature) => signature.length === 16 && timingSafeEqual(sign(purpose, text), signature),
    blocks(purpose) {
      const key = Buffer.concat([keyFor(purpose), Buffer.alloc(32)])
      return { inner: key.map((byte) => byte ^ 0x36) as Buffer, outer: key.map((byte) => byte ^ 0x5c) as Buffer }
    },
    seal(purpose, context, plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(purpose, context, sealed) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, 12))
        decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(12, 28))
        return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
      } catch (error) {
        throw new DecryptionFailure(purpose, error)
      }
    },
  }
}

/** Returns an opaque token of 256 random bits. Secret scanners recognise it by its prefix. */
export function randomToken(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`
}

export function sha256(text: string): Buffer {
  return hash('sha256', text, 'buffer')
}
