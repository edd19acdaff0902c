import { randomInt } from 'node:crypto'
import { type Ctx, sql } from '../core/context.ts'
import type { Core } from '../core/core.ts'

const count = 10
// Without what is read wrongly: i, l, o, u, 0, 1. Ten of thirty: 49 bits.
const alphabet = 'abcdefghjkmnpqrstvwxyz23456789'

const replace = {
  name: 'recovery_codes_replace',
  text: `with before as (delete from recovery_codes where user_id = $1)
    insert into recovery_codes (user_id, code_hash) select $1, unnest($2::bytea[])`,
}
const use = {
  name: 'recovery_code_use',
  text: 'update recovery_codes set used_at = $3 where user_id = $1 and code_hash = $2 and used_at is null returning 1',
}

/** Keyed with the application's secret, so that a stolen table is no list of codes. */
function hashOf(core: Core, userId: string, code: string): Buffer {
  return core.secrets.sign('recovery-code', `${userId}|${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
}

/** Ten new codes instead of what was there. */
export async function replaceCodes(ctx: Ctx, userId: string): Promise<string[]> {
  const part = (): string => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  const codes = Array.from({ length: count }, () => `${part()}-${part()}`)
  await sql(ctx, replace, [userId, codes.map((code) => hashOf(ctx.core, userId, code))])
  return codes
}

/** Uses a recovery code up. Answers whether it was one. */
export async function useRecoveryCode(ctx: Ctx, userId: string, code: string): Promise<boolean> {
  return (await sql(ctx, use, [userId, hashOf(ctx.core, userId, code), ctx.core.clock.now()])).length > 0
}
