import { randomBytes, randomInt } from 'node:crypto'
import type { Account } from '../accounts/index.ts'
import { type Ctx, run } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { queueMail } from '../mail/index.ts'
import { bytes, citext, instant, statement, uuid } from '../platform/statement.ts'

const codeMs = 15 * 60 * 1000

const replace = statement({
  name: 'credentials.replace_code',
  params: { user: uuid, email: citext, code_hash: bytes, now: instant, expires_at: instant },
  text: (p) => `
    insert into email_verifications (user_id, email, code_hash, created_at, expires_at)
    values (${p.user}, ${p.email}, ${p.code_hash}, ${p.now}, ${p.expires_at})
    on conflict (user_id) do update set
      email = excluded.email,
      code_hash = excluded.code_hash,
      tries = 0,
      created_at = excluded.created_at,
      expires_at = excluded.expires_at`,
})

/** Returns the stored hash of a code. It is keyed with the application secret, because six digits are quickly tried. */
export function verificationHash(core: Core, userId: string, code: string): Buffer {
  return core.secrets.sign('email-verification', `${userId}|${code}`)
}

/** Sends a code to an address within the call's transaction. The account's previous code is no longer valid. */
export async function sendVerificationCode(ctx: Ctx, user: Account, email: string): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await replaceCode(ctx, user, email, verificationHash(ctx.core, user.id, code))
  await queueMail(ctx, {
    kind: 'email_verification',
    to: email,
    userId: user.id,
    data: { username: user.username, code },
    isVerified: false,
  })
}

/**
 * Writes to an address that has an account already, instead of sending it a code. Everything else is as if a code had
 * been sent, so that the caller does not learn whose addresses have accounts; no code is valid afterwards.
 */
export async function sendAddressInUse(
  ctx: Ctx,
  user: Account,
  email: string,
  owner: { id: string; email: string },
): Promise<void> {
  await replaceCode(ctx, user, email, randomBytes(32))
  await queueMail(ctx, { kind: 'email_in_use', to: owner.email, userId: owner.id, data: {}, isVerified: false })
}

async function replaceCode(ctx: Ctx, user: Account, email: string, code_hash: Buffer): Promise<void> {
  const now = ctx.core.clock.now()
  const expires_at = new Date(now.getTime() + codeMs)
  await run(ctx, replace, { user: user.id, email, code_hash, now, expires_at })
}
