import { randomInt } from 'node:crypto'
import {
  accountConflict,
  availableUsernames,
  createAccount,
  expectNewUsername,
  problemOfDisplayName,
  problemOfUsername,
} from '../accounts/index.ts'
import { DomainError, fail } from '../contract/errors.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { violates } from '../platform/postgres.ts'
import { bytes, instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import type { TokenPair } from '../sessions/index.ts'
import { finishSignIn } from '../two-factor/index.ts'
import type { Person } from './person.ts'
import { keepToken, sealToken } from './revoke-tokens.ts'

const find = statement({
  name: 'oidc.find_identity',
  params: { provider: text, subject: text },
  row: { user_id: uuid },
  text: (p) => `
    select user_id
    from identities
    where provider = ${p.provider}
      and subject = ${p.subject}`,
})
const insert = statement({
  name: 'oidc.insert_identity',
  params: {
    ...{ provider: text, subject: text, user: uuid, email: nullable(text), now: instant },
    sealed_refresh_token: nullable(bytes),
  },
  text: (p) => `
    insert into identities (provider, subject, user_id, email, created_at, sealed_refresh_token)
    values (${p.provider}, ${p.subject}, ${p.user}, ${p.email}, ${p.now}, ${p.sealed_refresh_token})`,
})

const maxUsername = 30
const maxDisplayName = 50
const attempts = 5

/**
 * Signs in to the account that is linked to the person, or creates one. An account that merely has the same address is
 * not used: neither side may have verified the address, so the one who used it first could otherwise get into the
 * account of the other (docs/adr/0008).
 * @throws EMAIL_TAKEN, INVALID_USERNAME, USERNAME_TAKEN, INVALID_ID_TOKEN without an address, TWO_FACTOR_REQUIRED,
 * ACCOUNT_SUSPENDED
 */
export async function signInPerson(ctx: Ctx, person: Person, username: string | undefined): Promise<TokenPair> {
  for (let attempt = 1; attempt < attempts; attempt++) {
    const userId = (await linkedUser(ctx, person)) ?? (await createLinkedAccount(ctx, person, username))
    const session = await signInLinked(ctx, person, userId)
    if (session !== undefined) return session
  }
  return fail('INVALID_ID_TOKEN', { reason: 'the identity is being unlinked' })
}

/**
 * Signs in to the account if it is still linked. A concurrent password reset of an account with an unverified address
 * removes its identities and ends all sessions: the session that starts here must not survive it. Returns undefined
 * when the reset ran first.
 */
async function signInLinked(ctx: Ctx, person: Person, userId: string): Promise<TokenPair | undefined> {
  const unlinked = new Error('the identity was unlinked meanwhile')
  const outcome = await transaction(ctx, async (inside) => {
    // The account is locked first, so the identity that is read after that cannot change until the commit.
    const reply = await finishSignIn(inside, { userId }).catch((error: unknown) => {
      // Thrown again once its challenge is committed.
      if (error instanceof DomainError && error.code === 'TWO_FACTOR_REQUIRED') return error
      // The account was erased meanwhile.
      if (error instanceof DomainError && error.code === 'INVALID_CREDENTIALS') throw unlinked
      throw error
    })
    if ((await linkedUser(inside, person)) !== userId) throw unlinked
    await keepToken(inside, person)
    return reply
  }).catch((error: unknown) => {
    if (error === unlinked) return undefined
    throw error
  })
  if (outcome instanceof DomainError) throw outcome
  return outcome
}

async function linkedUser(ctx: Ctx, person: Person): Promise<string | undefined> {
  const [row] = await run(ctx, find, { provider: person.provider.id, subject: person.subject })
  return row?.user_id
}

async function createLinkedAccount(ctx: Ctx, person: Person, requested: string | undefined): Promise<string> {
  const { email } = person
  if (email === null) fail('INVALID_ID_TOKEN', { reason: 'the provider sent no e-mail address' })
  if (requested !== undefined) expectNewUsername(requested)
  for (let attempt = 1; ; attempt++) {
    const username = requested ?? (await freeUsername(ctx, person.handle, person.name))
    const name = [...(person.name ?? '')].slice(0, maxDisplayName).join('').trim()
    // The provider has other rules for names.
    const displayName = problemOfDisplayName(name, 'user') === undefined ? name : username
    try {
      return await transaction(ctx, async (inside) => {
        const user = await createAccount(inside, {
          username,
          email,
          emailVerified: person.emailVerified,
          passwordHash: null,
          displayName,
        })
        await insertIdentity(inside, person, user.id)
        return user.id
      }).catch(accountConflict)
    } catch (error) {
      const conflict = error instanceof DomainError ? error.code : undefined
      if (conflict === undefined && !violates(error, 'identities_')) throw error
      // Two concurrent calls for the same person: the other call created the account.
      const other = await linkedUser(ctx, person)
      if (other !== undefined) return other
      // Retry only if another user took the generated name between the query and the insert.
      if (conflict !== 'USERNAME_TAKEN' || requested !== undefined || attempt === attempts) throw error
    }
  }
}

export async function insertIdentity(ctx: Ctx, person: Person, userId: string): Promise<void> {
  const { provider, subject, email } = person
  const sealed_refresh_token = sealToken(ctx.core, person)
  const now = ctx.core.clock.now()
  await run(ctx, insert, { provider: provider.id, subject, user: userId, email, now, sealed_refresh_token })
}

/**
 * Returns a username that is currently free, similar to the handle at the provider or to the name. It is never derived
 * from the e-mail address, which is not public; some providers send the address as the handle.
 */
async function freeUsername(ctx: Ctx, handle: string | null, name: string | null): Promise<string> {
  const preferred = handle === null || handle.includes('@') ? name : handle
  const plain = (preferred ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
    .replaceAll(/[^a-z0-9_.]/g, '')
    .replaceAll(/\.{2,}/g, '.')
    .slice(0, maxUsername - 6)
    .replaceAll(/^\.|\.$/g, '')
  const base = /[a-z0-9].*[a-z0-9].*[a-z0-9]/.test(plain) ? plain : 'user'
  const candidates = [
    ...(base === 'user' || problemOfUsername(base) !== undefined ? [] : [base]),
    ...Array.from({ length: 9 }, () => `${base}_${randomInt(10_000, 100_000)}`),
  ]
  const free = await availableUsernames(ctx, candidates)
  return candidates.find((candidate) => free.has(candidate)) ?? candidates.at(-1)!
}
