import { randomUUID } from 'node:crypto'
import { TOTP } from 'otpauth'
import { describe, expect, inject, test, vi } from 'vitest'
import { emailOf } from '../../support/accounts.ts'
import { waitUntilBlocked } from '../../support/locks.ts'
import { mailsTo } from '../../support/mail.ts'
import {
  app,
  authorizedFlow,
  clientOf,
  countRows,
  later,
  minuteMs,
  nativeToken,
  newPerson,
  refused,
  signIn,
  useOidcProviders,
  verifiedUser,
} from '../../support/oidc.ts'

useOidcProviders()

describe('an existing account', () => {
  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('is never opened by a matching address (verified here: %s, at the provider: %s)', async (here, there) => {
    const user = here ? await verifiedUser() : await app.register()
    const person = newPerson({ email: emailOf(user).toUpperCase(), email_verified: there })
    expect(await app.api.completeOidcSignIn('acme', await authorizedFlow(person))).toMatchObject(
      refused(409, 'EMAIL_TAKEN'),
    )
    expect(await app.api.signInWithIdToken('acme', await nativeToken(person))).toMatchObject(
      refused(409, 'EMAIL_TAKEN'),
    )
    expect(await user.api.listIdentities()).toMatchObject({ status: 200, data: { items: [] } })
  })

  test('can be linked with the password; its owner is notified, and both ways sign in then', async () => {
    const user = await verifiedUser('linker')
    const { password } = user
    const [person, other] = [newPerson({ email: 'elsewhere@example.com' }), newPerson()]
    const byCode = await user.api.linkIdentityWithCode('acme', { ...(await authorizedFlow(person)), password })
    expect(byCode).toMatchObject({ status: 201, data: { provider: 'acme', email: 'elsewhere@example.com' } })
    const byToken = await user.api.linkIdentityWithIdToken('acme-app', {
      ...(await nativeToken(other, 'acme-app')),
      password,
    })
    expect(byToken).toMatchObject({ status: 201, data: { provider: 'acme-app', email: other.email } })
    expect(await user.api.listIdentities()).toMatchObject({ status: 200, data: { items: [byCode.data, byToken.data] } })
    // Linking it again returns the same, without a mail.
    const same = { status: 201, data: byCode.data }
    expect(await user.api.linkIdentityWithCode('acme', { ...(await authorizedFlow(person)), password })).toMatchObject(
      same,
    )
    expect(await user.api.linkIdentityWithIdToken('acme', { ...(await nativeToken(person)), password })).toMatchObject(
      same,
    )

    expect((await signIn(person)).user).toMatchObject({ id: user.id, email: emailOf(user), has_password: true })
    expect(await app.api.signInWithIdToken('acme-app', await nativeToken(other, 'acme-app'))).toMatchObject({
      status: 200,
      data: { user: { id: user.id } },
    })
    await vi.waitFor(async () => {
      const mails = await mailsTo(inject('stack').MAIL_FOLDER, emailOf(user))
      expect(
        mails
          .map(({ subject }) => subject)
          .filter((subject) => subject.includes('linked'))
          .sort(),
      ).toEqual(['Acme in the app was linked to your account', 'Acme was linked to your account'])
    }, 20_000)
  })

  test('cannot be linked with a stolen access token: linking requires the password', async () => {
    const user = await verifiedUser()
    const [code, token] = [await authorizedFlow(newPerson()), await nativeToken(newPerson())]
    expect(await user.api.linkIdentityWithCode('acme', code)).toMatchObject(refused(403, 'REAUTHENTICATION_REQUIRED'))
    expect(await user.api.linkIdentityWithIdToken('acme', token)).toMatchObject(
      refused(403, 'REAUTHENTICATION_REQUIRED'),
    )
    expect(await user.api.linkIdentityWithCode('acme', { ...code, password: 'a guess' })).toMatchObject(
      refused(401, 'INVALID_CREDENTIALS'),
    )
    expect(await user.api.linkIdentityWithIdToken('acme', { ...token, password: 'a guess' })).toMatchObject(
      refused(401, 'INVALID_CREDENTIALS'),
    )
    // A wrong password does not use up the code of the provider.
    expect((await user.api.linkIdentityWithCode('acme', { ...code, password: user.password })).status).toBe(201)
  })

  test('is linked only with a code or id token that would be valid for signing in', async () => {
    const { api, password } = await verifiedUser()
    const response = await authorizedFlow(newPerson())
    expect(await api.linkIdentityWithCode('acme', { ...response, state: 'another', password })).toMatchObject(
      refused(400, 'INVALID_OIDC_STATE'),
    )
    expect(await api.linkIdentityWithCode('acme', { ...response, code: 'another', password })).toMatchObject(
      refused(401, 'INVALID_AUTHORIZATION_CODE'),
    )
    const { nonce, id_token } = await nativeToken(newPerson())
    expect(await api.linkIdentityWithIdToken('acme', { nonce: 'another', id_token, password })).toMatchObject(
      refused(400, 'INVALID_NONCE'),
    )
    expect(await api.linkIdentityWithIdToken('acme', { nonce, id_token: 'a.b.c', password })).toMatchObject(
      refused(401, 'INVALID_ID_TOKEN'),
    )
    expect((await api.linkIdentityWithIdToken('acme', { nonce, id_token, password })).status).toBe(201)
  })

  test('has one identity of a provider, which has one account, even of ten concurrent requests', async () => {
    const [one, two] = [await verifiedUser(), await verifiedUser()]
    const [person, other] = [newPerson(), newPerson()]
    expect(
      (await one.api.linkIdentityWithIdToken('acme', { ...(await nativeToken(person)), password: one.password }))
        .status,
    ).toBe(201)
    const mine = { ...(await authorizedFlow(person)), password: two.password }
    expect(await two.api.linkIdentityWithCode('acme', mine)).toMatchObject(refused(409, 'IDENTITY_TAKEN'))
    const second = { ...(await nativeToken(other)), password: one.password }
    expect(await one.api.linkIdentityWithIdToken('acme', second)).toMatchObject(refused(409, 'IDENTITY_TAKEN'))

    const wanted = newPerson()
    const users = await Promise.all(Array.from({ length: 10 }, () => verifiedUser()))
    const proofs = await Promise.all(users.map(() => nativeToken(wanted)))
    const responses = await Promise.all(
      users.map(({ api, password }, n) => api.linkIdentityWithIdToken('acme', { ...proofs[n]!, password })),
    )
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const response of responses.filter(({ status }) => status !== 201))
      expect(response).toMatchObject(refused(409, 'IDENTITY_TAKEN'))
  })

  test('is not linked with a password that is reset while the id token is verified', async () => {
    const user = await verifiedUser()
    const proof = { ...(await nativeToken(newPerson())), password: user.password }
    // Locks the account as the reset does, until the link waits for it.
    const reset = await app.db.connect()
    await reset.query('begin')
    await reset.query(`update users set password_hash = 'another' where id = $1`, [user.id])
    const linking = user.api.linkIdentityWithIdToken('acme', proof)
    await waitUntilBlocked(app)
    await reset.query('commit')
    reset.release()
    expect(await linking).toMatchObject(refused(401, 'INVALID_CREDENTIALS'))
    expect(await countRows('select from identities where user_id = $1', [user.id])).toBe(0)
  })
})

describe('an attacker who prepares an account with the address of a victim', () => {
  test('cannot link a provider to it while the address is not verified', async () => {
    const attacker = await app.register('attacker')
    const { password } = attacker
    const [code, token] = [await authorizedFlow(newPerson()), await nativeToken(newPerson())]
    expect(await attacker.api.linkIdentityWithCode('acme', { ...code, password })).toMatchObject(
      refused(403, 'EMAIL_NOT_VERIFIED'),
    )
    expect(await attacker.api.linkIdentityWithIdToken('acme', { ...token, password })).toMatchObject(
      refused(403, 'EMAIL_NOT_VERIFIED'),
    )
  })

  test('by a provider without verified addresses loses it when the owner resets the password', async () => {
    // A unique address, since mails of earlier test runs still exist.
    const address = `victim.${randomUUID()}@example.com`
    const attacker = newPerson({ email: address, email_verified: false })
    const prepared = await signIn(attacker)
    expect(prepared.user).toMatchObject({ email_verified: false, has_password: false })
    // Nothing more can be linked to it.
    const more = await nativeToken(newPerson(), 'acme-app')
    expect(await prepared.api.linkIdentityWithIdToken('acme-app', more)).toMatchObject(
      refused(403, 'EMAIL_NOT_VERIFIED'),
    )
    // The owner cannot sign in through the provider either, and does not see whose account it is.
    const owner = newPerson({ email: address })
    expect(await app.api.signInWithIdToken('acme', await nativeToken(owner))).toMatchObject(refused(409, 'EMAIL_TAKEN'))

    expect((await app.api.requestPasswordReset({ email: address })).status).toBe(202)
    const token = await resetToken(address)
    expect((await app.api.resetPassword({ token, new_password: 'the owner’s own password' })).status).toBe(204)
    expect((await prepared.api.listIdentities()).status).toBe(401)
    expect(await app.api.completeOidcSignIn('acme', await authorizedFlow(attacker))).toMatchObject(
      refused(409, 'EMAIL_TAKEN'),
    )
    const login = await app.api.login({ login: address, password: 'the owner’s own password' })
    expect(login).toMatchObject({ status: 200, data: { user: { id: prepared.user.id, email_verified: true } } })
    if (login.status !== 200) throw new Error('unreachable')
    expect(await clientOf(login.data.access_token).listIdentities()).toMatchObject({ data: { items: [] } })
  })

  test('cannot keep it by signing in during the reset', async () => {
    const attacker = newPerson({ email_verified: false })
    const { user } = await signIn(attacker)
    const proof = await nativeToken(attacker)
    const reset = await app.db.connect()
    await reset.query('begin')
    await reset.query('select from users where id = $1 for update', [user.id])
    await reset.query('delete from identities where user_id = $1', [user.id])
    const signingIn = app.api.signInWithIdToken('acme', proof)
    await waitUntilBlocked(app)
    await reset.query('commit')
    reset.release()
    expect(await signingIn).toMatchObject(refused(409, 'EMAIL_TAKEN'))
    expect(await countRows('select from sessions where user_id = $1', [user.id])).toBe(1)
  })

  async function resetToken(address: string): Promise<string> {
    return vi.waitFor(async () => {
      const mail = (await mailsTo(inject('stack').MAIL_FOLDER, address)).find(
        ({ subject }) => subject === 'Reset your password',
      )
      return /npr_[\w-]+/.exec(mail!.text)![0]
    }, 20_000)
  }
})

describe('unlinking', () => {
  test('removes one way to sign in and keeps the other', async () => {
    const user = await verifiedUser()
    const person = newPerson()
    await user.api.linkIdentityWithIdToken('acme', { ...(await nativeToken(person)), password: user.password })
    expect((await user.api.unlinkIdentity('acme')).status).toBe(204)
    expect(await user.api.unlinkIdentity('acme')).toMatchObject(refused(404, 'IDENTITY_NOT_FOUND'))
    expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(200)
    // An unlinked person is a new one again.
    expect((await signIn(person)).user.id).not.toBe(user.id)
  })

  test('refuses the last way to sign in, even of two concurrent requests', async () => {
    for (let round = 0; round < 5; round++) {
      const { api } = await signIn(newPerson())
      expect(await api.unlinkIdentity('acme')).toMatchObject(refused(409, 'LAST_SIGN_IN_METHOD'))
      expect((await api.linkIdentityWithIdToken('acme-app', await nativeToken(newPerson(), 'acme-app'))).status).toBe(
        201,
      )
      const responses = await Promise.all([api.unlinkIdentity('acme'), api.unlinkIdentity('acme-app')])
      expect(responses.map(({ status }) => status).sort()).toEqual([204, 409])
      const left = await api.listIdentities()
      expect(left).toMatchObject({ status: 200, data: { items: [{}] } })
    }
  })
})

test('an identity of a provider that is no longer configured is no way to sign in, and can be unlinked', async () => {
  const { api, user } = await signIn(newPerson())
  await app.db.query(
    `insert into identities (provider, subject, user_id, created_at) values ('gone', 'x', $1, now())`,
    [user.id],
  )
  expect(await api.unlinkIdentity('acme')).toMatchObject(refused(409, 'LAST_SIGN_IN_METHOD'))
  expect((await api.unlinkIdentity('gone')).status).toBe(204)
})

describe('an account without a password', () => {
  test('can set one and link providers only within ten minutes of a sign-in', async () => {
    const person = newPerson()
    const { api } = await signIn(person)
    const more = await nativeToken(newPerson(), 'acme-app')
    await later(10 * minuteMs + 1000, async () => {
      expect(await api.changePassword({ new_password: 'a password of my own' })).toMatchObject(
        refused(403, 'REAUTHENTICATION_REQUIRED'),
      )
      expect(await api.linkIdentityWithIdToken('acme-app', more)).toMatchObject(
        refused(403, 'REAUTHENTICATION_REQUIRED'),
      )
    })
    const again = await signIn(person)
    expect((await again.api.changePassword({ new_password: 'a password of my own' })).status).toBe(204)
    expect(await again.api.changePassword({ new_password: 'yet another password' })).toMatchObject(
      refused(403, 'REAUTHENTICATION_REQUIRED'),
    )
    expect(await app.api.login({ login: person.email, password: 'a password of my own' })).toMatchObject({
      status: 200,
    })
    expect((await again.api.unlinkIdentity('acme')).status).toBe(204)
  })

  test('cannot be opened with any password, not even an empty or a long one', async () => {
    const person = newPerson()
    await signIn(person)
    for (const password of ['null', ' ', 'x'.repeat(256)])
      expect(await app.api.login({ login: person.email, password })).toMatchObject(refused(401, 'INVALID_CREDENTIALS'))
  })
})

describe('a sign-in through a provider', () => {
  test('requires the second step of an account with two-factor', async () => {
    const user = await verifiedUser()
    const person = newPerson()
    await user.api.linkIdentityWithIdToken('acme', { ...(await nativeToken(person)), password: user.password })
    const started = await user.api.startTwoFactor({ password: user.password })
    if (started.status !== 201) throw new Error(`startTwoFactor answered ${started.status}`)
    const totp = new TOTP({ secret: started.data.secret })
    const codeAt = (ms: number): string => totp.generate({ timestamp: app.clock.now().getTime() + ms })
    const activated = await user.api.activateTwoFactor({ code: codeAt(0) })
    expect(activated.status).toBe(200)

    const byCode = await app.api.completeOidcSignIn('acme', await authorizedFlow(person))
    expect(byCode).toMatchObject({
      status: 401,
      data: { error: { code: 'TWO_FACTOR_REQUIRED', details: { challenge_token: expect.any(String) } } },
    })
    const byToken = await app.api.signInWithIdToken('acme', await nativeToken(person))
    expect(byToken).toMatchObject(refused(401, 'TWO_FACTOR_REQUIRED'))
    await later(minuteMs, async () => {
      const { details } = (byCode.data as { error: { details: Record<string, unknown> } }).error
      const challenge_token = String(details.challenge_token)
      const done = await app.api.completeTwoFactorLogin({ challenge_token, code: codeAt(0) })
      expect(done).toMatchObject({ status: 200, data: { user: { id: user.id } } })
    })
  })

  test('is refused for a suspended account', async () => {
    const person = newPerson()
    const { user, api } = await signIn(person)
    await app.db.query(`update users set suspended_at = now(), suspension_reason = 'x' where id = $1`, [user.id])
    expect(await app.api.completeOidcSignIn('acme', await authorizedFlow(person))).toMatchObject(
      refused(403, 'ACCOUNT_SUSPENDED'),
    )
    expect(await app.api.signInWithIdToken('acme', await nativeToken(person))).toMatchObject(
      refused(403, 'ACCOUNT_SUSPENDED'),
    )
    expect(await api.listIdentities()).toMatchObject(refused(403, 'ACCOUNT_SUSPENDED'))
    expect(await api.unlinkIdentity('acme')).toMatchObject(refused(403, 'ACCOUNT_SUSPENDED'))
  })
})
