import { toString as toQrCode } from 'qrcode'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { bytes, instant, statement, uuid } from '../platform/statement.ts'
import { reauthenticate } from '../sessions/index.ts'
import { enrolment, newSecret } from './totp.ts'

const storeSecret = statement({
  name: 'two-factor.store_secret',
  params: { user: uuid, sealed_secret: bytes, now: instant },
  row: { user_id: uuid },
  text: (p) => `
    insert into two_factor as t (user_id, sealed_secret, created_at)
    values (${p.user}, ${p.sealed_secret}, ${p.now})
    on conflict (user_id) do update set
      sealed_secret = excluded.sealed_secret,
      created_at = excluded.created_at,
      last_step = 0
    where t.enabled_at is null
    returning user_id`,
})

/**
 * Creates a secret for the caller's authenticator app. Sign-ins require no code until it is activated. The password is
 * checked before the transaction starts: this takes long and must not hold a connection.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, TWO_FACTOR_ALREADY_ENABLED
 */
export async function startTwoFactor(
  ctx: UserCtx,
  input: { password?: string | undefined },
): Promise<components['schemas']['TwoFactorSecret']> {
  const { secrets, clock } = ctx.core
  const user = await reauthenticate(ctx, input.password)
  const secret = newSecret()
  const app = enrolment(secret, user.username)
  const svg = await toQrCode(app.uri, { type: 'svg', errorCorrectionLevel: 'M' })
  const body = {
    secret: app.secret,
    otpauth_uri: app.uri,
    qr_code: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  }
  return transaction(ctx, async (inside) => {
    const written = await run(inside, storeSecret, {
      user: user.id,
      sealed_secret: secrets.seal('totp', user.id, secret),
      now: clock.now(),
    })
    if (written.length === 0) fail('TWO_FACTOR_ALREADY_ENABLED')
    await ctx.claim?.complete(inside, { status: 201, body })
    return body
  })
}
