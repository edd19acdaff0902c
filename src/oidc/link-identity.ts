import { LockMode } from '@mikro-orm/core'
import { User } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { timestampSql, violates } from '../platform/postgres.ts'
import { reauthenticate } from '../sessions/index.ts'
import { type CodeAnswer, type IdTokenAnswer, type Person, personFromCode, personFromIdToken } from './person.ts'
import { settingsOf } from './provider.ts'
import { insertIdentity } from './sign-in-person.ts'

type Identity = components['schemas']['Identity']

const own = {
  name: 'identity_own',
  text: `select provider, email, ${timestampSql('created_at')} as created_at from identities where user_id = $1 and provider = $2 and subject = $3`,
}

type Proof = { password?: string | undefined }

/**
 * Links the person who came back from a provider to the caller's account.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, EMAIL_NOT_VERIFIED, IDENTITY_TAKEN, and what `personFromCode`
 * throws
 */
export function linkIdentityWithCode(ctx: UserCtx, provider: string, input: CodeAnswer & Proof): Promise<Identity> {
  return link(ctx, provider, input, () => personFromCode(ctx, provider, input))
}

/**
 * Links the person whom an id token is about.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, EMAIL_NOT_VERIFIED, IDENTITY_TAKEN, and what
 * `personFromIdToken` throws
 */
export function linkIdentityWithIdToken(
  ctx: UserCtx,
  provider: string,
  input: IdTokenAnswer & Proof,
): Promise<Identity> {
  return link(ctx, provider, input, () => personFromIdToken(ctx, provider, input))
}

async function link(
  ctx: UserCtx,
  provider: string,
  { password }: Proof,
  identify: () => Promise<Person>,
): Promise<Identity> {
  settingsOf(ctx.core, provider)
  const proven = await reauthenticate(ctx, password)
  // Who has not proven the address may be waiting for its owner: nothing is linked that would let them stay.
  if (proven.emailVerifiedAt == null) fail('EMAIL_NOT_VERIFIED')
  const { passwordHash } = proven
  const person = await identify()
  try {
    await transaction(ctx, async (inside) => {
      const user = await inside.em.findOneOrFail(
        User,
        { id: ctx.actor.id },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      )
      // The password was reset while the provider was asked: what was proven is proven no more.
      if (user.passwordHash !== passwordHash) fail('INVALID_CREDENTIALS', { field: 'password' })
      await insertIdentity(inside, person, user.id)
      const data = { username: user.username, provider: person.provider.name }
      await emit(inside, 'account_secured', { user_id: user.id, change: 'identity_linked' })
      await queueMail(inside, { kind: 'identity_linked', to: user.email, userId: user.id, data })
    })
  } catch (error) {
    if (!violates(error, 'identities_')) throw error
  }
  const [identity] = await sql<Identity>(ctx, own, [ctx.actor.id, provider, person.subject])
  return identity ?? fail('IDENTITY_TAKEN')
}
