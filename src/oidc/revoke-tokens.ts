import { tokenRevocation } from 'openid-client'
import { DomainError } from '../contract/errors.ts'
import { type Ctx, run } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { bytes, instant, integer, statement, text, uuid } from '../platform/statement.ts'
import type { Person } from './person.ts'
import { providerOf } from './provider.ts'

const maxTries = 12
const minuteMs = 60 * 1000
const batch = 50

const keep = statement({
  name: 'oidc.keep_token',
  params: { provider: text, subject: text, sealed_refresh_token: bytes },
  text: (p) => `
    update identities
    set sealed_refresh_token = ${p.sealed_refresh_token}
    where provider = ${p.provider}
      and subject = ${p.subject}`,
})

const due = statement({
  name: 'oidc.due_revocations',
  params: { now: instant },
  row: { id: uuid, provider: text, sealed_token: bytes, tries: integer },
  text: (p) => `
    select id, provider, sealed_token, tries
    from provider_revocations
    where next_try_at <= ${p.now}
    order by next_try_at
    limit ${batch}`,
})

const remove = statement({
  name: 'oidc.remove_revocation',
  params: { id: uuid },
  text: (p) => `
    delete from provider_revocations
    where id = ${p.id}`,
})

const retry = statement({
  name: 'oidc.retry_revocation',
  params: { id: uuid, tries: integer, next_try_at: instant },
  text: (p) => `
    update provider_revocations
    set tries = ${p.tries}, next_try_at = ${p.next_try_at}
    where id = ${p.id}`,
})

/** Returns the refresh token of a person, encrypted; null if the provider sent none that it can revoke. */
export function sealToken({ secrets }: Core, { provider, refreshToken }: Person): Buffer | null {
  return refreshToken === null ? null : secrets.seal('oidc-refresh', provider.id, Buffer.from(refreshToken))
}

/** Stores the newest refresh token of a linked person, in the call's transaction. */
export async function keepToken(ctx: Ctx, person: Person): Promise<void> {
  const sealed_refresh_token = sealToken(ctx.core, person)
  if (sealed_refresh_token === null) return
  await run(ctx, keep, { provider: person.provider.id, subject: person.subject, sealed_refresh_token })
}

/**
 * Revokes the tokens of erased accounts at their providers (RFC 7009). While a provider is unavailable, a token is
 * tried again after 1, 2, 4, … minutes, for almost three days, and then given up with an error in the log.
 */
export async function revokeTokens(ctx: Ctx): Promise<void> {
  const { clock, secrets, log } = ctx.core
  for (const { id, provider, sealed_token, tries } of await run(ctx, due, { now: clock.now() }))
    try {
      const token = secrets.open('oidc-refresh', provider, sealed_token).toString()
      const { client } = await providerOf(ctx.core, provider)
      if (client.serverMetadata().revocation_endpoint !== undefined)
        await tokenRevocation(client, token, { token_type_hint: 'refresh_token' })
      await run(ctx, remove, { id })
    } catch (error) {
      const isUnknown = error instanceof DomainError && error.code === 'PROVIDER_NOT_FOUND'
      if (isUnknown || tries + 1 >= maxTries) {
        log.error({ provider, err: String(error) }, 'a token of an erased account could not be revoked')
        await run(ctx, remove, { id })
      } else {
        const next_try_at = new Date(clock.now().getTime() + 2 ** tries * minuteMs)
        await run(ctx, retry, { id, tries: tries + 1, next_try_at })
      }
    }
}
