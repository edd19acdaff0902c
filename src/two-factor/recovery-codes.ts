import { randomInt } from 'node:crypto'
import { type Ctx, run } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { arrayOf, bytes, instant, statement, uuid } from '../platform/statement.ts'

const count = 10
// Without characters that are easily misread: i, l, o, u, 0, 1. Ten of thirty characters: 49 bits.
const alphabet = 'abcdefghjkmnpqrstvwxyz23456789'

const replace = statement({
  name: 'two-factor.replace_recovery_codes',
  params: { user: uuid, hashes: arrayOf(bytes) },
  text: (p) => `
    with before as (
      delete from recovery_codes
      where user_id = ${p.user}
    )
    insert into recovery_codes (user_id, code_hash)
    select ${p.user}, unnest(${p.hashes})`,
})
const use = statement({
  name: 'two-factor.use_recovery_code',
  params: { user: uuid, code_hash: bytes, now: instant },
  row: { user_id: uuid },
  text: (p) => `
    update recovery_codes
    set used_at = ${p.now}
    where user_id = ${p.user}
      and code_hash = ${p.code_hash}
      and used_at is null
    returning user_id`,
})

/** Returns the hash of a code, keyed with the application secret, so that a stolen table does not reveal codes. */
function hashOf(core: Core, userId: string, code: string): Buffer {
  return core.secrets.sign('recovery-code', `${userId}|${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
}

/** Replaces the recovery codes of a user with ten new ones, and returns these. */
export async function replaceCodes(ctx: Ctx, userId: string): Promise<string[]> {
  const part = (): string => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  const codes = Array.from({ length: count }, () => `${part()}-${part()}`)
  await run(ctx, replace, { user: userId, hashes: codes.map((code) => hashOf(ctx.core, userId, code)) })
  return codes
}

/** Marks a recovery code as used. Returns whether it was a valid, unused code. */
export async function useRecoveryCode(ctx: Ctx, userId: string, code: string): Promise<boolean> {
  const { core } = ctx
  const used = await run(ctx, use, { user: userId, code_hash: hashOf(core, userId, code), now: core.clock.now() })
  return used.length > 0
}
