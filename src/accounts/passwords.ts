import { hash, verify } from '@node-rs/argon2'

// OWASP's minimum for Argon2id: 19 MiB, 2 passes, 1 lane. The package's default algorithm is Argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let unknownAccountHash: Promise<string> | undefined

/**
 * Verifies a password. Without a hash (the account does not exist) it does the same work with a hash that no password
 * matches, so that the response time does not reveal whether the account exists.
 */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  unknownAccountHash ??= hashPassword('no account has this password')
  const matches = await verify(stored ?? (await unknownAccountHash), password)
  return stored != null && matches
}
