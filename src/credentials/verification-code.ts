import { randomInt } from 'node:crypto'
import type { InferEntity } from '@mikro-orm/core'
import type { User } from '../accounts/index.ts'
import { type Ctx, sql } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { queueMail } from '../mail/index.ts'

const codeMs = 15 * 60 * 1000

const replace = {
  name: 'email_verification_replace',
  text: `insert into email_verifications (user_id, email, code_hash, created_at, expires_at) values ($1, $2, $3, $4, $5)
    on conflict (user_id) do update set email = excluded.email, code_hash = excluded.code_hash, tries = 0,
      created_at = excluded.created_at, expires_at = excluded.expires_at`,
}

/** What is stored of a code: keyed with the application's secret, since six digits are soon tried. */
export function verificationHash(core: Core, userId: string, code: string): Buffer {
  return core.secrets.sign('email-verification', `${userId}|${code}`)
}

/** Sends a code to an address within the call's transaction; the account's code before it is void. */
export async function sendVerificationCode(ctx: Ctx, user: InferEntity<typeof User>, email: string): Promise<void> {
  const now = ctx.core.clock.now()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await sql(ctx, replace, [
    user.id,
    email,
    verificationHash(ctx.core, user.id, code),
    now,
    new Date(now.getTime() + codeMs),
  ])
  await queueMail(ctx, {
    kind: 'email_verification',
    to: email,
    userId: user.id,
    data: { username: user.username, code },
  })
}
