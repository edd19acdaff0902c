import { randomBytes } from 'node:crypto'
import type { Ctx } from '../core/context.ts'
import { flowSeconds, storeNonce } from './flows.ts'
import { settingsOf } from './provider.ts'

/**
 * Creates a nonce for one native sign-in.
 * @throws PROVIDER_NOT_FOUND
 */
export async function createOidcNonce(ctx: Ctx, providerId: string): Promise<{ nonce: string; expires_in: number }> {
  settingsOf(ctx.core, providerId)
  const nonce = randomBytes(32).toString('base64url')
  await storeNonce(ctx, providerId, nonce)
  return { nonce, expires_in: flowSeconds }
}
