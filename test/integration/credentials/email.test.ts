import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeFor, mailsSentTo, otherCode, resetTokenFor, verifyEmailOf } from '../../support/account-mails.ts'
import { emailOf, sessionOf } from '../../support/accounts.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { waitUntilBlocked } from '../../support/locks.ts'
import { call } from '../../support/requests.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const password = 'a long enough password'
const invalid = { status: 400, data: { error: { code: 'INVALID_VERIFICATION_CODE' } } }

describe('a new account', () => {
  test('receives a code by mail, which verifies its address once', async () => {
    const user = await app.register('fresh')
    expect((await user.api.getMe()).data).toMatchObject({ email_verified: false })
    const code = await codeFor(app, emailOf(user))
    expect(await user.api.verifyEmail({ code: ` ${code.slice(0, 3)} ${code.slice(3)} ` })).toMatchObject({
      status: 200,
      data: { email: emailOf(user), email_verified: true },
    })
    expect((await user.api.getMe()).data).toMatchObject({ email_verified: true })
    expect(await user.api.verifyEmail({ code })).toMatchObject(invalid)
    expect(await user.api.sendEmailVerification()).toMatchObject({
      status: 409,
      data: { error: { code: 'EMAIL_ALREADY_VERIFIED' } },
    })
    expect(await mailsSentTo(app, emailOf(user))).toHaveLength(1)
  })

  test('of ten concurrent requests with the code one succeeds, and the address is verified', async () => {
    const user = await app.register()
    const code = await codeFor(app, emailOf(user))
    const responses = await Promise.all(Array.from({ length: 10 }, () => user.api.verifyEmail({ code })))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const response of responses.filter(({ status }) => status !== 200)) expect(response).toMatchObject(invalid)
    expect((await user.api.getMe()).data).toMatchObject({ email_verified: true })
  })

  test('five wrong codes invalidate the code', async () => {
    const user = await app.register()
    const code = await codeFor(app, emailOf(user))
    for (let n = 1; n <= 5; n++) expect(await user.api.verifyEmail({ code: otherCode(code, n) })).toMatchObject(invalid)
    expect(await user.api.verifyEmail({ code })).toMatchObject(invalid)
  })

  test('of a hundred concurrent tries five are compared, and the code is invalid afterwards', async () => {
    const user = await app.register()
    const code = await codeFor(app, emailOf(user))
    const responses = await Promise.all(
      Array.from({ length: 100 }, (_, n) => user.api.verifyEmail({ code: otherCode(code, n + 1) })),
    )
    expect(responses.every(({ status }) => status === 400)).toBe(true)
    const { rows } = await app.db.query('select tries from email_verifications where user_id = $1', [user.id])
    expect(rows).toEqual([{ tries: 5 }])
    expect(await user.api.verifyEmail({ code })).toMatchObject(invalid)
  })

  test('a code is invalid for another account, and stays valid for its own', async () => {
    const [ana, ben] = [await app.register('ana'), await app.register('ben')]
    const code = await codeFor(app, emailOf(ana))
    const own = await codeFor(app, emailOf(ben))
    if (code !== own) expect(await ben.api.verifyEmail({ code })).toMatchObject(invalid)
    expect((await ana.api.verifyEmail({ code })).status).toBe(200)
    expect((await ben.api.verifyEmail({ code: own })).status).toBe(200)
  })

  test('the table has only hashes of the codes', async () => {
    const user = await app.register()
    const code = await codeFor(app, emailOf(user))
    const { rows } = await app.db.query(
      `select encode(code_hash, 'escape') as hash from email_verifications where user_id = $1`,
      [user.id],
    )
    expect(JSON.stringify(rows)).not.toContain(code)
  })

  test('a code can be sent once a minute, else 429 with Retry-After; a new code invalidates the old one', async () => {
    const user = await app.register()
    const first = await codeFor(app, emailOf(user))
    const soon = await call(app.url, 'POST', '/users/me/email/verification', user.accessToken)
    expect(soon).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' })
    expect(Number(soon.headers.get('retry-after'))).toBeGreaterThan(50)
    expect(Number(soon.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    app.clock.advance(60_000)
    const responses = await Promise.all(Array.from({ length: 8 }, () => user.api.sendEmailVerification()))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([202, 429, 429, 429, 429, 429, 429, 429])
    const second = await codeFor(app, emailOf(user))
    expect(await mailsSentTo(app, emailOf(user))).toHaveLength(2)
    if (first !== second) expect(await user.api.verifyEmail({ code: first })).toMatchObject(invalid)
    expect((await user.api.verifyEmail({ code: second })).status).toBe(200)
  })

  test('a code is invalid after fifteen minutes', async () => {
    const user = await app.register()
    const code = await codeFor(app, emailOf(user))
    app.clock.advance(15 * 60_000)
    const next = await app.api.refreshSession({ refresh_token: user.refreshToken })
    if (next.status !== 200) throw new Error('unreachable')
    const { api } = sessionOf(app.url, next.data.access_token, next.data.refresh_token)
    expect(await api.verifyEmail({ code })).toMatchObject(invalid)
    expect((await api.sendEmailVerification()).status).toBe(202)
    expect((await api.verifyEmail({ code: await codeFor(app, emailOf(user)) })).status).toBe(200)
  })
})

describe('changing the address', () => {
  test('requires the password', async () => {
    const user = await app.register()
    expect(await user.api.changeEmail({ email: `new_${emailOf(user)}` })).toMatchObject({
      status: 403,
      data: { error: { code: 'REAUTHENTICATION_REQUIRED' } },
    })
    expect(await user.api.changeEmail({ email: `new_${emailOf(user)}`, password: 'not the password' })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_CREDENTIALS', details: { field: 'password' } } },
    })
    expect(await user.api.changeEmail({ email: 'no address', password })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_EMAIL' } },
    })
    expect(await mailsSentTo(app, `new_${emailOf(user)}`)).toEqual([])
  })

  test('sends the code only to the new address; the code changes it, and the old address is notified', async () => {
    const user = await app.register()
    const [before, after] = [emailOf(user), `New.${emailOf(user)}`]
    await verifyEmailOf(app, user)
    expect((await user.api.changeEmail({ email: after, password })).status).toBe(202)
    const code = await codeFor(app, after)
    expect((await mailsSentTo(app, before)).every(({ text }) => !text.includes(code))).toBe(true)
    // Until then the account keeps the old address.
    expect((await user.api.getMe()).data).toMatchObject({ email: before, email_verified: true })
    expect(await user.api.verifyEmail({ code })).toMatchObject({
      status: 200,
      data: { email: after, email_verified: true },
    })
    const notice = (await mailsSentTo(app, before)).find(({ subject }) => subject === 'Your e-mail address was changed')
    expect(notice?.text).toContain(after)
    expect(await mailsSentTo(app, after)).toHaveLength(1)
    expect((await app.api.login({ login: after.toLowerCase(), password })).status).toBe(200)
    expect((await app.api.login({ login: before, password })).status).toBe(401)
  })

  test('invalidates a reset token that was sent to the old address', async () => {
    const user = await app.register()
    await verifyEmailOf(app, user)
    await app.api.requestPasswordReset({ email: emailOf(user) })
    const token = await resetTokenFor(app, emailOf(user))
    await user.api.changeEmail({ email: `moved_${emailOf(user)}`, password })
    expect((await user.api.verifyEmail({ code: await codeFor(app, `moved_${emailOf(user)}`) })).status).toBe(200)
    expect(await app.api.resetPassword({ token, new_password: 'the password of a thief' })).toMatchObject({
      status: 401,
      data: { error: { code: 'INVALID_TOKEN' } },
    })
  })

  test('to an address of another account looks the same, and the address gets a mail without a code', async () => {
    const [user, other] = [await app.register(), await app.register()]
    const before = await mailsSentTo(app, emailOf(other))
    const free = await user.api.changeEmail({ email: `free_${emailOf(user)}`, password })
    app.clock.advance(60_000)
    const taken = await user.api.changeEmail({ email: emailOf(other).toUpperCase(), password })
    expect([taken.status, taken.data]).toEqual([free.status, free.data])
    // The pause between two mails is the same as well.
    expect((await user.api.changeEmail({ email: emailOf(other), password })).status).toBe(429)
    const mails = await mailsSentTo(app, emailOf(other))
    expect(mails.length).toBe(before.length + 1)
    expect(mails.find(({ id }) => !before.some((one) => one.id === id))).toMatchObject({
      subject: 'This e-mail address has an account already',
      text: expect.not.stringMatching(/\d{6}/),
    })
    // The code for the other address is no longer valid, as after any other change.
    const code = await codeFor(app, `free_${emailOf(user)}`)
    expect((await user.api.verifyEmail({ code })).status).toBe(400)
    await verifyEmailOf(app, other)
    expect(await other.api.changeEmail({ email: emailOf(other), password })).toMatchObject({
      status: 409,
      data: { error: { code: 'EMAIL_ALREADY_VERIFIED' } },
    })
  })

  test('to an address that is taken after the request is EMAIL_TAKEN once the code is entered', async () => {
    const user = await app.register()
    const taken = { status: 409, data: { error: { code: 'EMAIL_TAKEN', details: { field: 'email' } } } }
    app.clock.advance(60_000)
    const wanted = `wanted_${emailOf(user)}`
    expect((await user.api.changeEmail({ email: wanted, password })).status).toBe(202)
    const code = await codeFor(app, wanted)
    expect((await app.api.register({ username: 'quicker', email: wanted.toUpperCase(), password })).status).toBe(201)
    expect(await user.api.verifyEmail({ code })).toMatchObject(taken)
    expect((await user.api.getMe()).data).toMatchObject({ email: emailOf(user), email_verified: false })
  })

  test('of two accounts that change to one address concurrently, one succeeds', async () => {
    const users = [await app.register(), await app.register()] as const
    app.clock.advance(60_000)
    const wanted = `both_${emailOf(users[0])}`
    const codes: string[] = []
    for (const user of users) {
      expect((await user.api.changeEmail({ email: wanted, password })).status).toBe(202)
      codes.push(await codeFor(app, wanted))
    }
    const responses = await Promise.all(users.map((user, n) => user.api.verifyEmail({ code: codes[n]! })))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('sends one mail a minute, to whatever address', async () => {
    const user = await app.register()
    app.clock.advance(60_000)
    const client = await app.db.connect()
    await client.query('begin')
    await client.query('select from users where id = $1 for update', [user.id])
    const requests = Promise.all(
      Array.from({ length: 5 }, (_, n) => user.api.changeEmail({ email: `n${n}_${emailOf(user)}`, password })),
    )
    await waitUntilBlocked(app, 5).finally(() => client.query('rollback').then(() => client.release()))
    const responses = await requests
    expect(responses.map(({ status }) => status).toSorted()).toEqual([202, 429, 429, 429, 429])
  })
})
