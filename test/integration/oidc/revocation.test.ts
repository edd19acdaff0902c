import { expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { modules } from '../../../src/modules.ts'
import { app, newPerson, provider, signIn, useOidcProviders } from '../../support/oidc.ts'

useOidcProviders()

const dayMs = 24 * 60 * 60 * 1000

async function runJob(name: string): Promise<void> {
  const job = modules.flatMap(({ jobs = [] }) => jobs).find((one) => one.name === name)!
  await job.run(systemCtx(app.nova.core))
}

const revoked = async (): Promise<number> => Number(await (await fetch(`${provider.issuer}/revoked`)).text())

/** Returns how many tokens wait for their revocation. */
async function waiting(): Promise<number> {
  return (await app.db.query('select 1 from provider_revocations')).rows.length
}

test('an erased account is revoked at its provider, and its token is stored encrypted until then', async () => {
  const before = await revoked()
  const person = newPerson()
  await signIn(person)
  const session = await signIn(person)
  const { rows } = await app.db.query('select sealed_refresh_token from identities where user_id = $1', [
    session.user.id,
  ])
  const sealed = rows[0].sealed_refresh_token as Buffer
  const token = app.nova.core.secrets.open('oidc-refresh', 'acme', sealed).toString()
  expect(token).toMatch(/^[\w-]{20,}$/)
  expect(sealed.includes(token)).toBe(false)
  expect(await session.api.deleteMe({})).toMatchObject({ status: 202 })
  app.clock.advance(31 * dayMs)
  await runJob('erase-accounts')
  await runJob('revoke-provider-tokens')
  expect(await waiting()).toBe(0)
  expect(await revoked()).toBe(before + 1)
})

test('a provider that is unavailable does not stop the erasure; the token is revoked later', async () => {
  // The provider has a clock of its own, and signs tokens for the present.
  app.clock.advance(-31 * dayMs)
  const session = await signIn(newPerson())
  expect(await session.api.deleteMe({})).toMatchObject({ status: 202 })
  app.clock.advance(31 * dayMs)
  await provider.stop()
  await runJob('erase-accounts')
  const { rows } = await app.db.query('select 1 from users where id = $1', [session.user.id])
  expect(rows).toEqual([])
  await runJob('revoke-provider-tokens')
  expect(await waiting()).toBe(1)
  await provider.start()
  // The process is new and does not know the token: it answers as for a revoked one (RFC 7009, 2.2).
  app.clock.advance(2 * 60_000)
  await runJob('revoke-provider-tokens')
  expect(await waiting()).toBe(0)
})

test('a token that cannot be revoked is given up in the end', async () => {
  await app.db.query(
    `insert into provider_revocations (provider, sealed_token, next_try_at) values ('gone', '', $1), ('acme', '', $1)`,
    [app.clock.now()],
  )
  await runJob('revoke-provider-tokens')
  // The provider that is not configured any more is given up at once, the damaged token after twelve tries.
  for (let tries = 1; (await waiting()) > 0; tries++) {
    expect(tries).toBeLessThan(12)
    app.clock.advance(2 * dayMs)
    await runJob('revoke-provider-tokens')
  }
})
