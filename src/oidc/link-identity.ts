import { lockAccount } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { violates } from '../platform/postgres.ts'
import { statement, text, uuid } from '../platform/statement.ts'
import { reauthenticate } from '../sessions/index.ts'
import { identityColumns, identityRow } from './identity-columns.ts'
import { type CodeResponse, type IdTokenResponse, type Person, personFromCode, personFromIdToken } from './person.ts'
import { settingsOf } from './provider.ts'
import { insertIdentity } from './sign-in-person.ts'

type Identity = components['schemas']['Identity']

const own = statement({
  name: 'oidc.own_identity',
  params: { user: uuid, provider: text, subject: text },
  row: identityRow,
  text: (p) => `
    select ${identityColumns}
    from identities i
    where i.user_id = ${p.user}
      and i.provider = ${p.provider}
      and i.subject = ${p.subject}`,
})

type Proof = { password?: string | undefined }

/**
 * Links the person that a provider has authenticated with a code to the caller's account.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, EMAIL_NOT_VERIFIED, IDENTITY_TAKEN, and what `personFromCode`
 * throws
 */
export function linkIdentityWithCode(ctx: UserCtx, provider: string, input: CodeResponse & Proof): Promise<Identity> {
  return link(ctx, provider, input, () => personFromCode(ctx, provider, input))
}

/**
 * Links the subject of an id token to the caller's account.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, EMAIL_NOT_VERIFIED, IDENTITY_TAKEN, and what
 * `personFromIdToken` throws
 */
export function linkIdentityWithIdToken(
  ctx: UserCtx,
  provider: string,
  input: IdTokenResponse & Proof,
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
  // The creator of an account with an unverified address may be an attacker who waits for the owner of the address. No
  // identity may be linked that would let the attacker sign in later.
  if (proven.emailVerifiedAt == null) fail('EMAIL_NOT_VERIFIED')
  const { passwordHash } = proven
  const person = await identify()
  try {
    await transaction(ctx, async (inside) => {
      const user = await lockAccount(inside, ctx.actor.id)
      // The password was reset during the request to the provider, so the proof above is no longer valid.
      if (user.passwordHash !== passwordHash) fail('INVALID_CREDENTIALS', { field: 'password' })
      await insertIdentity(inside, person, user.id)
      const data = { username: user.username, provider: person.provider.name }
      await emit(inside, 'account_secured', { user_id: user.id, change: 'identity_linked' })
      const isVerified = user.emailVerifiedAt != null
      await queueMail(inside, { kind: 'identity_linked', to: user.email, userId: user.id, data, isVerified })
    })
  } catch (error) {
    if (!violates(error, 'identities_')) throw error
  }
  const [identity] = await run(ctx, own, { user: ctx.actor.id, provider, subject: person.subject })
  return identity ?? fail('IDENTITY_TAKEN')
}
